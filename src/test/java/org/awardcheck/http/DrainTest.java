package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;

/** Whoever is being served when the program is told to stop is served to the end. It can be tried but once. */
@QuarkusTest
@TestProfile(DrainTest.ShortNotice.class)
class DrainTest {
    private static final int CLIENTS = 8;

    @TestHTTPResource
    URI server;

    @Inject
    Drain drain;

    /** Counts the clients that are at it: have had an answer, or begun to ask slowly. */
    private final CountDownLatch begun = new CountDownLatch(CLIENTS + 1);

    public static final class ShortNotice implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.notice", "300ms", "award-check.limits.drain", "6s");
        }
    }

    @Test
    void whatWasBegunIsFinishedAndNobodyIsCutOff() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
        List<Future<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            asking.add(clients.submit(this::askUntilToldToGo));
        }
        Future<Answer> slow = clients.submit(this::askSlowly);
        try (Wire idle = new Wire(server)) {
            assertEquals(200, idle.send("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n").read().status());
            assertTrue(begun.await(10, TimeUnit.SECONDS), "every client is at it");
            long begin = System.nanoTime();
            drain.run();
            assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5),
                    "it does not wait for those who are gone");
            assertTrue(idle.isClosedWithin(1), "nor for those who want nothing");
        }
        for (Future<Integer> one : asking) {
            assertTrue(one.get(5, TimeUnit.SECONDS) > 1);
        }
        assertEquals(200, slow.get(5, TimeUnit.SECONDS).status());
        assertEquals("close", slow.get().header("Connection"));
        assertThrows(ConnectException.class, () -> new Wire(server).close());
        clients.shutdownNow();
    }

    /** Any answer but a good one, and any end but an announced one, is a failure. */
    private int askUntilToldToGo() throws IOException {
        try (Wire wire = new Wire(server)) {
            int answers = 0;
            while (true) {
                Answer answer = wire.send("GET /en/about HTTP/1.1\r\nHost: x\r\n\r\n").read();
                assertEquals(200, answer.status());
                answers++;
                if (answers == 1) {
                    begun.countDown();
                }
                if ("close".equals(answer.header("Connection"))) {
                    return answers;
                }
            }
        }
    }

    private Answer askSlowly() throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send("POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{");
            begun.countDown();
            // On a busy machine it would have ended before the others begin.
            begun.await();
            for (int i = 0; i < 18; i++) {
                Thread.sleep(100);
                wire.send(" ");
            }
            return wire.send("}").read();
        }
    }
}
