package org.awardcheck.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.awardcheck.function.Functions;
import org.awardcheck.function.JsonFunctions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the headers before everything, the guard in front of every function, each function before Funqy's own binding,
 * and an answer behind all that fails.
 */
@Singleton
class Routes {
    /** Before the handler that reads bodies. */
    private static final int FIRST = Integer.MIN_VALUE;
    /** After the handler that reads bodies, and before Quarkus rules out that a binding's answer is compressed. */
    private static final int BEFORE_THE_BINDING = RouteConstants.ROUTE_ORDER_COMPRESSION - 1;
    private static final int LAST = Integer.MAX_VALUE;

    void register(@Observes Router router, JsonFunctions functions, ErrorPage errorPage, LaunchMode mode,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        router.route().order(FIRST).handler(new SecurityHeaders(mode == LaunchMode.DEVELOPMENT))
                .failureHandler(new Problems(errorPage));
        FunctionGuard guard = new FunctionGuard(limit.asLongValue());
        for (String name : Functions.NAMES) {
            router.route("/" + name).order(FIRST).handler(guard);
            // As a pattern, because a plain path takes one with a slash behind it, too.
            router.routeWithRegex("/" + name).order(BEFORE_THE_BINDING).handler(new FunctionHandler(functions, name));
        }
        router.route().order(LAST).handler(context -> context.fail(404));
    }
}
