package org.awardcheck.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Status;
import org.awardcheck.function.Functions;
import org.awardcheck.policy.Editions;

/**
 * What is counted and timed; nothing of it tells an answer. Micrometer's own names for requests are their addresses.
 */
@Singleton
class Metrics implements Handler<RoutingContext> {
    /** Statuses that the program gives below the router. */
    private static final int[] REFUSALS = {400, 408, 414, 429, 431, 503};

    private static final Duration[] BUCKETS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(20),
        Duration.ofMillis(100), Duration.ofMillis(500)};

    private final MeterRegistry registry;
    private final Set<String> functions;
    private final Map<String, Timer> requests = new ConcurrentHashMap<>();
    private final Map<String, Counter> awards = new ConcurrentHashMap<>();

    Metrics(MeterRegistry registry, Functions functions, Connections connections, Editions editions) {
        this.registry = registry;
        this.functions = functions.names();
        Gauge.builder("award.check.connections", connections, Connections::open).description("Open connections")
                .register(registry);
        IntStream.of(REFUSALS).forEach(status -> FunctionCounter
                .builder("award.check.refused", connections, all -> all.refusals(status))
                .description("Requests and connections refused before anything read them; 503: shed")
                .tag("status", String.valueOf(status)).register(registry));
        editions.policies().forEach(policy -> Gauge.builder("award.check.edition", () -> policy.awards().size())
                .description("Awards of an edition").tag("edition", policy.id()).register(registry));
    }

    @Override
    public void handle(RoutingContext context) {
        long begin = System.nanoTime();
        context.addEndHandler(end -> request(Family.of(context.normalizedPath(), functions),
                context.response().getStatusCode()).record(System.nanoTime() - begin, TimeUnit.NANOSECONDS));
        context.next();
    }

    private Timer request(String family, int status) {
        String statusClass = status / 100 + "xx";
        return requests.computeIfAbsent(family + statusClass, key -> Timer.builder("award.check.requests")
                .description("Requests by function or kind of page").tag("family", family).tag("status", statusClass)
                .serviceLevelObjectives(BUCKETS).register(registry));
    }

    /** Counts how awards come out. */
    void count(@Observes Assessment assessment) {
        for (Status status : Status.values()) {
            String edition = assessment.policy().id();
            awards.computeIfAbsent(edition + status, key -> Counter.builder("award.check.awards")
                    .description("Awards assessed, by how they came out").tag("edition", edition)
                    .tag("status", status.id().replace('-', '_')).register(registry))
                    .increment(assessment.count(status));
        }
    }
}
