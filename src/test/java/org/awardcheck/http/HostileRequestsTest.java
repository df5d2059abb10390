package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, there is an answer in full form, no failure of the program's own, and nothing of it in the log.
 * Twenty seconds; for a million requests {@code mvn test -Dtest=HostileRequestsTest -Dhostile.seconds=600} or more on
 * two cores.
 */
@QuarkusTest
@TestProfile(HostileRequestsTest.Impatient.class)
class HostileRequestsTest {
    private static final int SECONDS = Integer.getInteger("hostile.seconds", 20);
    /** Many requests never end, and are waited for. */
    private static final int CLIENTS = 24;
    /** More than garbage and caches of what has been asked may take. */
    private static final long MOST_GROWTH = 48L << 20;

    @TestHTTPResource
    URI server;

    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // What threads have done is known for as long as they are there.
            return Map.of("award-check.limits.silence", "1s", "award-check.limits.keep-alive", "1s",
                    "quarkus.thread-pool.keep-alive-time", "1H");
        }
    }

    @Test
    void everyRequestIsAnsweredInFullForm() throws Exception {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        Handler log = recordingIn(told);
        Logger.getLogger("").addHandler(log);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger count = new AtomicInteger();
        try {
            send(clients, 1000, System.nanoTime() + SECONDS * 100_000_000L, count);
            long before = used();
            send(clients, 2000, System.nanoTime() + SECONDS * 900_000_000L, count);
            long growth = used() - before;
            System.out.printf("%d hostile requests, memory grew by %d kB%n", count.get(), growth >> 10);
            assertTrue(growth < MOST_GROWTH, growth + " bytes");
        } finally {
            clients.shutdownNow();
            Logger.getLogger("").removeHandler(log);
        }
        assertTrue(count.get() > 50 * SECONDS, count + " requests");
        assertEquals(List.of(), List.copyOf(told));
    }

    private void send(ExecutorService clients, long seed, long end, AtomicInteger count) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Hostile hostile = new Hostile(seed + client);
            running.add(clients.submit(() -> {
                while (System.nanoTime() < end) {
                    check(hostile.next());
                    count.incrementAndGet();
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    private void check(String request) {
        try {
            Answer answer = ask(request);
            assertTrue(answer.status() >= 200 && answer.status() < 500, "status " + answer.status());
            SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
            assertTrue(answer.status() / 100 == 3 || answer.header("Content-Type") != null, "no content type");
        } catch (IOException | RuntimeException | AssertionError e) {
            throw new AssertionError(e + " at: " + escaped(request), e);
        }
    }

    private Answer ask(String request) throws IOException {
        try (Wire wire = new Wire(server)) {
            Answer answer = wire.send(request.getBytes(StandardCharsets.ISO_8859_1)).read();
            if ("chunked".equals(answer.header("Transfer-Encoding"))) {
                wire.rest();
            }
            return answer;
        }
    }

    private static String escaped(String request) {
        StringBuilder escaped = new StringBuilder();
        request.chars().limit(2000).forEach(c -> escaped.append(c >= ' ' && c < 127 ? String.valueOf((char) c)
                : String.format("\\x%02x", c)));
        return escaped.toString();
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Handler recordingIn(Queue<String> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                String words = line.getMessage() + " " + line.getThrown();
                // All lines of ten minutes would be memory that grows.
                if (words.contains(Hostile.SECRET)) {
                    told.add(words);
                }
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
