package org.awardcheck.http;

import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.awardcheck.policy.Text;

/**
 * A path whose bodies are read piece by piece and have a limit of their own. Quarkus knows one limit for all paths: it
 * is kept from looking at the length before it measures, and from what it then notes for those who read. So many of
 * them are read at a time; others are asked to come again.
 *
 * @param limit the most bytes that a body may have
 * @param turns of which each takes one
 */
record StreamedBody(String path, long limit, BatchLimiter turns) {
    /** Where many projects are sent to. */
    static final String BATCH = "/batch";
    /** In milliseconds. */
    private static final long A_MOMENT = 200;

    /** Whether a request has such a body: one that may take longer than others. */
    static boolean isAskedBy(HttpRequest request) {
        return request.method().equals(HttpMethod.POST)
                && request.uri().split("\\?", 2)[0].equals(BATCH);
    }

    void register(Router router, int first) {
        router.route(path).order(first).handler(context -> checkMethod(context, "POST"));
        router.post(path).order(first).handler(this::admit).handler(StreamedBody::hideLength);
        lift(router);
    }

    /** The same for a page: what is sent from a form there goes to files, which are gone with the request. */
    void registerPage(Router router, int first, int second) {
        Form form = new Form(limit);
        router.route(path).order(first).handler(context -> checkMethod(context, "GET, HEAD, POST"));
        router.post(path).order(first).handler(this::admit).handler(Form::checkType);
        router.post(path).order(second).handler(form::read).handler(StreamedBody::hideLength);
        lift(router);
    }

    private void lift(Router router) {
        router.route(path).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
    }

    private static void checkMethod(RoutingContext context, String allowed) {
        if (List.of(allowed.split(", ")).contains(context.request().method().name())) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, allowed);
            context.fail(405);
        }
    }

    /** Before anything of it is asked for. */
    private void admit(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            refuse(context, path.equals(BATCH) ? tooLarge() : Form.tooLarge(limit));
            return;
        }
        try {
            turns.take(context);
        } catch (RefusedException e) {
            waitFor(context);
            return;
        }
        context.next();
    }

    /** A turn ends a moment after its answer: whoever has that and asks again at once must not be refused for it. */
    private void waitFor(RoutingContext context) {
        context.request().pause();
        context.vertx().setTimer(A_MOMENT, timer -> {
            if (Ending.hasLeft(context)) {
                return;
            }
            context.request().resume();
            try {
                turns.take(context);
            } catch (RefusedException e) {
                refuse(context, e);
                return;
            }
            context.next();
        });
    }

    private static void hideLength(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        context.next();
    }

    /** What is on its way is not read, so the connection can serve nothing else. */
    static void refuse(RoutingContext context, RefusedException why) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.fail(why);
    }

    private RefusedException tooLarge() {
        return new RefusedException(413, new Text("请求体不能超过" + limit + "字节，请分成几次发送",
                "The body may have " + limit + " bytes at most; send it in parts"));
    }
}
