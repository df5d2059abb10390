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
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;

/** Whoever would wait too long behind others is told so, and costs no more for asking again at once. */
@QuarkusTest
@TestProfile(SheddingTest.OneLoop.class)
class SheddingTest {
    private static final int QUEUEING = 150;
    private static final int VISITORS = 20;
    private static final String LIVE = "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String BODY =
            "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept-Language: en\r\n"
            + "Content-Length: 2\r\n\r\n{}";

    @TestHTTPResource
    URI server;

    @Inject
    Connections connections;

    public static final class OneLoop implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.queueing", QUEUEING + "ms", "quarkus.http.io-threads", "1");
        }
    }

    @Test
    void whoeverWaitsBehindManyIsToldToComeBack() throws Exception {
        List<Wire> visitors = new ArrayList<>();
        try (Wire first = new Wire(server); Wire probe = new Wire(server); Wire otherProbe = new Wire(server)) {
            for (int i = 0; i < VISITORS; i++) {
                visitors.add(new Wire(server));
                assertEquals(200, visitors.get(i).send(LIVE).read().status());
            }
            assertEquals(200, probe.send(LIVE).read().status());
            assertEquals(200, otherProbe.send(LIVE).read().status());
            // While the loop is kept busy, all others come, for one turn.
            first.send(BusyRoute.request(500));
            Thread.sleep(100);
            for (int i = 0; i < VISITORS; i++) {
                visitors.get(i).send(i % 2 == 0 ? BusyRoute.request(50).replace(" /", " /q/../") : BODY);
            }
            probe.send(LIVE);
            otherProbe.send(LIVE.replace(" /", " http://x//"));
            int shed = 0;
            int shedInDisguise = 0;
            for (int i = 0; i < VISITORS; i++) {
                Wire visitor = visitors.get(i);
                Answer answer = visitor.read();
                if (answer.status() == 503) {
                    assertIsTold(answer);
                    shedInDisguise += i % 2 == 0 ? 1 : 0;
                    if (shed++ == 0) {
                        assertIsServedAWhileLater(visitor);
                    }
                } else {
                    assertEquals(200, answer.status());
                }
            }
            assertTrue(shed >= 2 && shed <= VISITORS - 8, shed + " were shed");
            assertTrue(shedInDisguise > 0);
            assertEquals(200, probe.read().status());
            assertEquals(200, otherProbe.read().status());
        } finally {
            for (Wire visitor : visitors) {
                visitor.close();
            }
        }
    }

    /** Else the loop would do nothing for seconds but refuse what a few connections send at once. */
    @Test
    void whatStandsBehindARefusalWaitsWithIt() throws Exception {
        List<Wire> visitors = new ArrayList<>();
        try (Wire first = new Wire(server)) {
            for (int i = 0; i < VISITORS; i++) {
                visitors.add(new Wire(server));
                assertEquals(200, visitors.get(i).send(LIVE).read().status());
            }
            long before = connections.refusals(503);
            first.send(BusyRoute.request(500));
            Thread.sleep(100);
            for (Wire visitor : visitors) {
                visitor.send(BusyRoute.request(50).replace("Connection: close\r\n", "").repeat(40));
            }
            Thread.sleep(1000);
            long refused = connections.refusals(503) - before;
            assertTrue(refused > 0 && refused < VISITORS * 10, refused + " of " + VISITORS * 40 + " were refused");
        } finally {
            for (Wire visitor : visitors) {
                visitor.close();
            }
        }
    }

    private static void assertIsTold(Answer answer) {
        assertEquals("1", answer.header("Retry-After"));
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"status\":503"), answer.body());
        SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    /** The connection stays open, and what comes on it next is read when others have had their turn. */
    private static void assertIsServedAWhileLater(Wire visitor) throws IOException {
        long begin = System.nanoTime();
        assertEquals(200, visitor.send(BODY).read().status());
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(millis > QUEUEING / 2, millis + " ms");
    }
}
