package org.awardcheck.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/** What an operator opens to others, or closes. */
@Singleton
class Integration {
    private static final String HEALTH = "/q/health";

    private final Settings settings;

    Integration(Settings settings) {
        this.settings = settings;
    }

    /** @param functions their names, which are their paths */
    void register(Router router, int order, Set<String> functions) {
        if (!settings.isHealthPublic()) {
            router.route(HEALTH + "*").order(order).handler(context -> context.fail(404));
        }
        router.route(HEALTH + "*").order(order).handler(Integration::refuseOtherMethods);
        settings.corsOrigins().ifPresent(origins -> functions.forEach(function -> router
                .routeWithRegex("/" + Pattern.quote(function)).order(order)
                .handler(CorsHandler.create().addOrigins(origins)
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST))
                        .allowedHeaders(Set.of("Content-Type", "Accept", "Accept-Language")).maxAgeSeconds(3600))));
    }

    /** Than those that only read: Quarkus answers whatever method asks for health. */
    private static void refuseOtherMethods(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET) || context.request().method().equals(HttpMethod.HEAD)) {
            context.next();
        } else {
            context.fail(405);
        }
    }

    /** Quarkus has health on either port, as it is built; an operator decides when it is started. */
    void registerHealth(@Observes ManagementInterface management, SmallRyeHealthReporter reporter,
            RefusalRenderer refusals) {
        Router router = management.router();
        router.route().order(Integer.MIN_VALUE).handler(new SecurityHeaders(false))
                .failureHandler(new FailureHandler(refusals));
        router.errorHandler(400, context -> context.response().setStatusCode(400).end());
        router.route(HEALTH + "*").order(Integer.MIN_VALUE).handler(Integration::refuseOtherMethods);
        router.route(HEALTH).handler(context -> answer(context, reporter.getHealthAsync()));
        router.route(HEALTH + "/ready").handler(context -> answer(context, reporter.getReadinessAsync()));
        router.route(HEALTH + "/live").handler(context -> answer(context, reporter.getLivenessAsync()));
        router.route(HEALTH + "/started").handler(context -> answer(context, reporter.getStartupAsync()));
        router.route().order(Integer.MAX_VALUE).handler(context -> context.fail(404));
    }

    private static void answer(RoutingContext context, Uni<SmallRyeHealth> health) {
        health.subscribe().with(known -> context.response().setStatusCode(known.isDown() ? 503 : 200)
                .putHeader("Content-Type", "application/json").end(known.getPayload().toString()), context::fail);
    }
}
