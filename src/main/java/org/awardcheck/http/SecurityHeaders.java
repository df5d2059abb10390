package org.awardcheck.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * The headers that every response bears, whoever writes it. Nothing may be kept by a cache unless whoever answers says
 * so, nor listed by a search engine: addresses hold answers.
 */
final class SecurityHeaders implements Handler<RoutingContext> {
    /**
     * Everything comes from here, nothing is a script, and nobody may frame it. What may be connected to matters to no
     * page, but tools that audit pages ask for robots.txt from within one.
     */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /**
     * What a search engine may do with a page; one that robots.txt hides would be listed as soon as somebody links to
     * it.
     */
    private static final String ROBOTS = "X-Robots-Tag";

    /** Where Quarkus keeps its tools for developers, Swagger UI among them; their pages live off scripts. */
    private static final String DEVELOPERS_TOOLS = "/q/";

    private final boolean areToolsServed;

    /** Adds them to an answer that never came by here. */
    static void addTo(HttpHeaders headers) {
        HEADERS.forEach(headers::set);
        if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        }
    }

    /** @param areToolsServed whether developers' tools are served, and left to set headers of their own */
    SecurityHeaders(boolean areToolsServed) {
        this.areToolsServed = areToolsServed;
    }

    @Override
    public void handle(RoutingContext context) {
        if (areToolsServed && context.request().path().startsWith(DEVELOPERS_TOOLS)) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        HEADERS.forEach(headers::set);
        context.addHeadersEndHandler(end -> {
            if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
                headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
                if (context.response().getStatusCode() == HttpResponseStatus.OK.code()) {
                    headers.set(ROBOTS, "noindex, nofollow");
                }
            }
        });
        context.next();
    }
}
