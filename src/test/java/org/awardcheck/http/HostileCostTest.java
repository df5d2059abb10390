package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.awardcheck.http.Hostile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How much of a processor a byte of rubbish takes, beside one of a good request, each on a connection of its own:
 * {@code mvn test -Dtest=HostileCostTest -Dhostile.cost=20000 -DargLine=}, where the number is how many good ones are
 * sent, and ten times as many as of each bad kind; and no argument keeps the second compiler from Java.
 */
@QuarkusTest
@TestProfile(HostileRequestsTest.Impatient.class)
@EnabledIfSystemProperty(named = "hostile.cost", matches = "[1-9][0-9]*")
class HostileCostTest {
    private static final int MOST_TIMES = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TestHTTPResource
    URI server;

    @Test
    void aByteOfRubbishTakesNoMoreThanTenGoodOnes() throws IOException {
        int count = Integer.getInteger("hostile.cost");
        Hostile hostile = new Hostile(1);
        Map<String, Supplier<String>> bad = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            bad.put(kind.toString(), () -> hostile.next(kind));
        }
        Hostile.LONG_BODIES.forEach(parts -> bad.put(parts.toString(), () -> hostile.longBody(parts)));
        for (String line : List.of("{}\n", "\n", "{\"answers\":{\"inHuzhou\":true}}\n")) {
            bad.put("gzip of " + line.strip() + " at /batch",
                    () -> packed("/batch?summary=true", "application/x-ndjson", line));
        }
        bad.put("gzip of {} at /batch, each answered", () -> packed("/batch", "application/x-ndjson", "{}\n"));
        bad.put("gzip of rows in a form", () -> form(gzip("project,inHuzhou\n", "A,yes\n")));
        bad.put("gzip of rows at /batch", () -> packed("/batch?summary=true", "text/csv", "project,inHuzhou\n",
                "A,yes\n"));
        // Compiled first.
        cost(count, hostile::good);
        for (Supplier<String> requests : bad.values()) {
            cost(count / 10, requests);
        }
        double good = cost(count, hostile::good);
        System.out.printf("%-50s %8.1f ns a byte%n", "good", good);
        Map<String, Double> tooMuch = new LinkedHashMap<>();
        for (Map.Entry<String, Supplier<String>> requests : bad.entrySet()) {
            double times = cost(count / 10, requests.getValue()) / good;
            System.out.printf("%-50s %8.1f ns a byte, %.2f of a good one%n", requests.getKey(), times * good, times);
            if (times > MOST_TIMES) {
                tooMuch.put(requests.getKey(), times);
            }
        }
        assertEquals(Map.of(), tooMuch);
    }

    /** A batch of as many of the same line as little more than a kilobyte unpacks to. */
    private static String packed(String address, String type, String... lines) {
        return post(address, type + "\r\nContent-Encoding: gzip", gzip(lines));
    }

    private static String form(String file) {
        return post("/en/batch", "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + file
                + "\r\n--x--\r\n");
    }

    private static String post(String address, String type, String body) {
        return "POST " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** The first line, and the last again and again. */
    private static String gzip(String... lines) {
        String last = lines[lines.length - 1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((lines[0] + last.repeat(1_000_000 / last.length())).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** What the program takes of a processor for each byte that it is sent, in nanoseconds. */
    private double cost(int count, Supplier<String> requests) throws IOException {
        long bytes = 0;
        long begin = serverNanos();
        for (int i = 0; i < count; i++) {
            byte[] request = requests.get().getBytes(StandardCharsets.ISO_8859_1);
            bytes += request.length;
            try (Wire wire = new Wire(server)) {
                if ("chunked".equals(wire.send(request).read().header("Transfer-Encoding"))) {
                    wire.rest();
                }
            }
        }
        return (serverNanos() - begin) / (double) bytes;
    }

    /** The time of all threads that serve: those of the client and of the compiler are others. */
    private static long serverNanos() {
        long nanos = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().matches("(?:vert\\.x|executor)-.*")) {
                nanos += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return nanos;
    }
}
