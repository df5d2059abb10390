package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns away what a function would misread or take in too much of, before any of the body is read. */
public final class FunctionGuard implements Handler<RoutingContext> {
    private final long limit;
    private final Set<HttpMethod> methods;

    /**
     * @param limit       the most bytes that a body may have
     * @param isCacheable whether the function may be asked by GET, too
     */
    public FunctionGuard(long limit, boolean isCacheable) {
        this.limit = limit;
        this.methods = isCacheable ? new LinkedHashSet<>(List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
                : Set.of(HttpMethod.POST);
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!methods.contains(request.method())) {
            context.response().putHeader("Allow",
                    methods.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
            context.fail(405);
        } else if (!request.method().equals(HttpMethod.POST)) {
            context.next();
        } else if (isTooLong(request.getHeader("Content-Length"))) {
            // What is on its way is not read, so the connection can serve nothing else.
            context.response().putHeader("Connection", "close");
            context.fail(413);
        } else if (!isJson(context)) {
            context.fail(415);
        } else {
            context.next();
        }
    }

    private boolean isTooLong(String contentLength) {
        return contentLength != null && Long.parseLong(contentLength) > limit;
    }

    /** JSON in UTF-8 as it is; a body without a media type is taken for it. */
    private static boolean isJson(RoutingContext context) {
        HttpServerRequest request = context.request();
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (request.getHeader("Content-Type") == null) {
            return true;
        }
        MIMEHeader type = context.parsedHeaders().contentType();
        String charset = type.parameter("charset");
        return "application".equalsIgnoreCase(type.component()) && "json".equalsIgnoreCase(type.subComponent())
                && (charset == null || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("utf8"));
    }
}
