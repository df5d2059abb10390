package org.awardcheck.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awardcheck.function.Functions;
import org.awardcheck.policy.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the headers before everything, a guard in front of every function, and an answer behind all that fails. */
@Singleton
class Routes {
    private static final int FIRST = Integer.MIN_VALUE;
    private static final int SECOND = FIRST + 1;
    private static final int LAST = Integer.MAX_VALUE;

    void register(@Observes Router router, Functions functions, RefusalRenderer refusals, Connections connections,
            Metrics metrics, Integration integration, Limits limits,
            Vertx vertx, LaunchMode mode,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "AWS_LAMBDA_FUNCTION_NAME") Optional<String> lambda) {
        ConnectionExtension.enable(connections);
        if (mode != LaunchMode.NORMAL) {
            new ListenerWatch(vertx, connections).start();
        }
        if (lambda.isPresent()) {
            router.route().order(FIRST).handler(Routes::refuseGzip);
        }
        router.route().order(FIRST).handler(new SecurityHeaders(mode == LaunchMode.DEVELOPMENT))
                .failureHandler(new FailureHandler(refusals));
        router.route().order(FIRST).handler(metrics);
        integration.register(router, FIRST, functions.names());
        if (connections.isBehindProxy()) {
            router.route().order(FIRST).handler(new ClientRequests(connections));
        }
        router.routeWithRegex(TrailingSlash.PATHS).order(FIRST).handler(new TrailingSlash());
        registerBatches(router, limits);
        BodyHandler body = BodyHandler.create(false).setBodyLimit(limit.asLongValue());
        for (String name : functions.names()) {
            // As a pattern, because a plain path takes one with a slash behind it, too.
            String path = "/" + Pattern.quote(name);
            if (functions.isCacheable(name)) {
                router.routeWithRegex(path + "/").method(HttpMethod.GET).method(HttpMethod.HEAD).order(FIRST)
                        .handler(new TrailingSlash());
            }
            router.routeWithRegex(path).order(FIRST)
                    .handler(new FunctionGuard(limit.asLongValue(), functions.isCacheable(name)));
            router.routeWithRegex(path).order(SECOND)
                    .handler(body).handler(new FunctionHandler(functions, name));
        }
        router.route().order(LAST).handler(context -> context.fail(404));
    }

    private static void registerBatches(Router router, Limits limits) {
        BatchLimiter turns = new BatchLimiter(limits);
        // What Jakarta REST would take for the same address, past its guards.
        router.routeWithRegex(StreamedBody.BATCH + "/+").order(FIRST).handler(context -> context.fail(404));
        new StreamedBody(StreamedBody.BATCH, limits.batchBodySize().asLongValue(), turns).register(router, FIRST);
        for (Language language : Language.values()) {
            new StreamedBody("/" + language.tag() + StreamedBody.BATCH, limits.uploadSize().asLongValue(), turns)
                    .registerPage(router, FIRST, SECOND);
        }
    }

    /** Lambda's binding takes whatever is called text or JSON for a text; what is in front of it may compress. */
    private static void refuseGzip(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.ACCEPT_ENCODING);
        context.next();
    }
}
