package org.awardcheck.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.awardcheck.policy.Text;

/**
 * A path whose bodies are read piece by piece and have a limit of their own. Quarkus knows one limit for all paths: it is
 * kept from looking at the length before it measures, and from what it then notes for those who read.
 *
 * @param limit the most bytes that a body may have
 */
record StreamedBody(String path, long limit) {

    void register(Router router, int first) {
        router.route(path).order(first).handler(this::check);
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
            // What is on its way is not read, so the connection can serve nothing else.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.fail(new RefusedException(413, tooLarge(limit)));
            return;
        }
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        context.next();
    }

    private static Text tooLarge(long limit) {
        return new Text("请求体不能超过" + limit + "字节，请分成几次发送",
                "The body may have " + limit + " bytes at most; send it in parts");
    }
}
