package org.awardcheck.http;

import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/**
 * A path whose bodies are read piece by piece and have a limit of their own. Quarkus knows one limit for all paths: it is
 * kept from looking at the length before it measures, and from what it then notes for those who read. So many of them are
 * read at a time; others are told to come again.
 *
 * @param limit the most bytes that a body may have
 * @param turns how many more may be read now
 */
record StreamedBody(String path, long limit, Semaphore turns) {
    /** Where many projects are sent to. */
    static final String BATCH = "/batch";
    private static final Text TOO_MANY = new Text("同时处理的批量测算已达上限；请稍后再试",
            "As many batches are under way as there may be; try again later");

    /** Whether a request has such a body: one that may take as long as it likes, as long as it comes. */
    static boolean isAskedBy(HttpRequest request) {
        return request.method().equals(io.netty.handler.codec.http.HttpMethod.POST)
                && isAt(request.uri().split("\\?", 2)[0]);
    }

    private static boolean isAt(String path) {
        return path.equals(BATCH) || Stream.of(Language.values()).anyMatch(language -> path.equals(ofPage(language)));
    }

    /** Where the page is that takes them from a browser. */
    static String ofPage(Language language) {
        return "/" + language.tag() + BATCH;
    }

    void register(Router router, int first) {
        router.route(path).order(first).handler(this::check);
        router.post(path).order(first).handler(this::admit);
        lift(router);
    }

    /** The same for a page: what is sent from a form there goes to files, which are gone with the request. */
    void registerPage(Router router, int first, int second) {
        router.post(path).order(first).handler(context -> {
            context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
            admit(context);
        });
        router.post(path).order(second).handler(BodyHandler.create(System.getProperty("java.io.tmpdir"))
                .setBodyLimit(limit).setDeleteUploadedFilesOnEnd(true));
        lift(router);
    }

    private void lift(Router router) {
        router.route(path).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
    }

    private void check(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            context.fail(405);
            return;
        }
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            refuse(context, 413, tooLarge(limit));
            return;
        }
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        context.next();
    }

    private void admit(RoutingContext context) {
        if (!turns.tryAcquire()) {
            refuse(context, 503, TOO_MANY);
            return;
        }
        // Whether it was answered, or whoever asked has gone.
        context.addEndHandler(end -> turns.release());
        context.next();
    }

    /** What is on its way is not read, so the connection can serve nothing else. */
    private static void refuse(RoutingContext context, int status, Text detail) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.fail(new RefusedException(status, detail));
    }

    private static Text tooLarge(long limit) {
        return new Text("请求体不能超过" + limit + "字节，请分成几次发送",
                "The body may have " + limit + " bytes at most; send it in parts");
    }
}
