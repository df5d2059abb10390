package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever asks the management port for health waits for no visitor, be every loop busy that serves them. */
@QuarkusTest
@TestProfile(BusyLoopsTest.AllLoops.class)
class BusyLoopsTest {
    private static final int LOOPS = 3;
    private static final int BUSY_MILLIS = 500;
    private static final int TURNS = 4;

    @TestHTTPResource
    URI server;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    BusyRoute busy;

    /** Visitors are spread over all loops that Quarkus counts, as in production; in tests they would be over two. */
    public static final class AllLoops implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.management.host-enabled", "true", "quarkus.management.test-port", "0",
                    "quarkus.vertx.event-loops-pool-size", "" + LOOPS, "quarkus.http.io-threads", "" + LOOPS);
        }
    }

    @Test
    void healthIsAnsweredWhileVisitorsWait() throws Exception {
        List<Wire> visitors = new ArrayList<>();
        try {
            // What is asked for first takes longer.
            healthMillis(management);
            for (int i = 0; i < LOOPS * TURNS; i++) {
                visitors.add(new Wire(server).send(BusyRoute.request(BUSY_MILLIS)));
            }
            Thread.sleep(BUSY_MILLIS / 2);
            for (int i = 0; i < 10; i++) {
                long millis = healthMillis(management);
                assertTrue(millis < BUSY_MILLIS / 2, millis + " ms");
            }
            assertTrue(healthMillis(server) > BUSY_MILLIS / 2, "visitors wait");
            for (Wire visitor : visitors) {
                assertEquals(200, visitor.read().status());
            }
            assertEquals(LOOPS, busy.loops());
        } finally {
            for (Wire visitor : visitors) {
                visitor.close();
            }
        }
    }

    private static long healthMillis(URI address) throws IOException {
        long begin = System.nanoTime();
        assertEquals(200, Wire.ask(address, "GET /q/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status());
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
