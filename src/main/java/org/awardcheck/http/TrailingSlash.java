package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Sends whoever opens something with a slash behind its address to the address without it: each has one. */
final class TrailingSlash implements Handler<RoutingContext> {
    /** Everything in one of the languages. */
    static final String PATHS = "/(zh|en)(/.*)?/";

    @Override
    public void handle(RoutingContext context) {
        String path = context.normalizedPath();
        String query = SharedQuery.restored(context.request().query());
        context.response().setStatusCode(308)
                .putHeader(HttpHeaders.LOCATION,
                        path.substring(0, path.length() - 1) + (query == null || query.isEmpty() ? "" : "?" + query))
                        .end();
    }
}
