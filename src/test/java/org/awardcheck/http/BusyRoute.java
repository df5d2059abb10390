package org.awardcheck.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Does what nothing in the program does: has an event loop wait. */
@Singleton
class BusyRoute {
    static final String PATH = "/busy-for-test";

    private final Set<String> loops = ConcurrentHashMap.newKeySet();

    /** The request that keeps whoever answers it busy for so long. */
    static String request(int millis) {
        return "GET " + PATH + "?" + millis + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    void register(@Observes Router router) {
        router.route(PATH).handler(this::answer);
    }

    /** How many loops have been kept busy so far. */
    int loops() {
        return loops.size();
    }

    private void answer(RoutingContext context) {
        loops.add(Thread.currentThread().getName());
        try {
            Thread.sleep(Long.parseLong(context.request().query()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.end();
    }
}
