package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.request.BadRequestException;
import org.jboss.logging.Logger;

/** Answers every failure with a problem detail, or with a page for those who read HTML, in the language asked for. */
final class FailureHandler implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(FailureHandler.class);

    private static final Pattern BELOW_LANGUAGE = Pattern.compile("^/../?");

    private final RefusalRenderer refusals;

    FailureHandler(RefusalRenderer refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(RoutingContext context) {
        if (Ending.hasLeft(context) || context.response().closed() || context.response().ended()) {
            // Whoever hangs up makes things fail, and hears nothing of it; nor does whoever got an answer to the first
            // failure.
            return;
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        Throwable failure = context.failure();
        Refusal refusal = refusal(context, failure);
        if (refusal.status() >= 500 && !(failure instanceof RefusedException)) {
            LOG.error("A request failed", withoutWords(failure));
        }
        send(refusal, context.response());
    }

    private Refusal refusal(RoutingContext context, Throwable failure) {
        Audience audience = audience(context.request());
        if (failure instanceof BadRequestException bad) {
            Language language = bad.language().orElse(audience.language());
            return refusals.problem(Problem.of(bad, language), new Audience(false, language));
        }
        if (failure instanceof RefusedException refused) {
            return refusal(context.request(), refused.status(),
                    refused.detail().orElseGet(() -> RefusalWords.of(refused.status()).to(audience)), audience);
        }
        // What failed with an exception has no status that means anything.
        int status = context.statusCode() < 0 ? 500 : context.statusCode();
        return refusal(context.request(), status, RefusalWords.of(status).to(audience), audience);
    }

    private Refusal refusal(HttpServerRequest request, int status, Text advice, Audience audience) {
        String query = SharedQuery.restored(request.query());
        boolean isPage = audience.reads() && Audience.languageOf(path(request)).isPresent();
        return isPage && query != null && !query.isEmpty()
                ? refusals.page(status, advice, audience, BELOW_LANGUAGE.matcher(path(request)).replaceFirst(""), query)
                : refusals.of(status, advice, audience);
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
