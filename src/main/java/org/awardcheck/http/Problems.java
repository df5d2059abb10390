package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.jboss.logging.Logger;

/** Answers every failure with a problem detail, or with a page for those who read HTML, in the language asked for. */
final class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final Pattern BELOW_LANGUAGE = Pattern.compile("^/../?");

    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        Refusal refusal = refusal(context);
        if (refusal.status() >= 500 && !(context.failure() instanceof RefusedException)) {
            LOG.error("A request failed", withoutWords(context.failure()));
        }
        send(refusal, context.response());
    }

    private Refusal refusal(RoutingContext context) {
        Audience audience = audience(context.request());
        if (context.failure() instanceof BadRequestException bad) {
            Language language = bad.language().orElse(audience.language());
            return refusals.problem(Problem.of(bad, language), new Audience(false, language));
        }
        if (context.failure() instanceof RefusedException refused) {
            return refused.detail().map(detail -> refusals.of(refused.status(), detail, audience))
                    .orElseGet(() -> refusal(context.request(), refused.status(), audience));
        }
        if (isOfBrokenForm(context.failure())) {
            return refusals.of(400, audience);
        }
        // What failed with an exception has no status that means anything.
        return refusal(context.request(), context.statusCode() < 0 ? 500 : context.statusCode(), audience);
    }

    private Refusal refusal(HttpServerRequest request, int status, Audience audience) {
        String query = SharedQuery.restored(request.query());
        boolean isPage = audience.reads() && Audience.languageOf(path(request)).isPresent();
        return isPage && query != null && !query.isEmpty()
                ? refusals.page(status, audience, BELOW_LANGUAGE.matcher(path(request)).replaceFirst(""), query)
                : refusals.of(status, audience);
    }

    /** Where it failed, and by what: in words an exception may quote the request. */
    private static Throwable withoutWords(Throwable failure) {
        if (failure == null) {
            return null;
        }
        Exception bare = new Exception(failure.getClass().getName(), withoutWords(failure.getCause()));
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    /** Whether a form with files was cut off, which Quarkus REST does not tell from a failure of its own. */
    private static boolean isOfBrokenForm(Throwable failure) {
        return failure instanceof IOException && Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart."));
    }

    private static Audience audience(HttpServerRequest request) {
        return Audience.of(path(request), request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String path(HttpServerRequest request) {
        return request.path() == null ? "" : request.path();
    }

    private static void send(Refusal refusal, HttpServerResponse response) {
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, refusal.contentType())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, refusal.language().tag());
        if (refusal.status() == 405 && !response.headers().contains(HttpHeaders.ALLOW)) {
            response.putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        }
        if (Refusal.isTemporary(refusal.status())) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Refusal.RETRY_AFTER);
        }
        response.end(Buffer.buffer(refusal.bytes()));
    }
}
