package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may take, with limits so short that a test can wait for them. */
@QuarkusTest
@TestProfile(LimitsTest.ShortLimits.class)
class LimitsTest {
    private static final int SILENCE = 400;
    private static final int KEEP_ALIVE = 1200;
    private static final String GET = "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String POST = "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    @TestHTTPResource
    URI server;

    public static final class ShortLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.silence", SILENCE + "ms",
                    "award-check.limits.keep-alive", KEEP_ALIVE + "ms",
                    "award-check.limits.arrival", "2s",
                    "award-check.limits.connections", "12",
                    "award-check.limits.connections-per-client", "8",
                    "award-check.limits.requests-per-connection", "3",
                    "award-check.limits.batches", "2",
                    "award-check.limits.upload-size", "2000",
                    "quarkus.http.idle-timeout", "4s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /zh HT", "GET /en/result?a=", "GET /en HTTP/1.1\r\nHost: x\r\nAccept: ",
        "GET /zh HTTP/1.1\r\nHost: x\r\n", "\r\n", POST + "Content-Length: 20\r\n\r\n{\"lan",
        POST + "Content-Length: 2\r\n\r\n", POST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        "POST /zh/result HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n"})
    void whoeverStopsInTheMiddleIsToldSoAndCutOff(String part) throws IOException {
        // The first page of all takes longer.
        Wire.ask(server, "GET /zh/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        try (Wire wire = new Wire(server)) {
            long begin = System.nanoTime();
            Answer answer = wire.send(part).read();
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertEquals(408, answer.status());
            assertEquals("close", answer.header("Connection"));
            assertEquals(part.contains(" /zh") || part.contains(" /en") ? "text/html;charset=UTF-8"
                    : "application/problem+json", answer.header("Content-Type"));
            assertEquals(part.contains(" /en") ? "en" : "zh", answer.header("Content-Language"));
            SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
            assertTrue(millis >= SILENCE && millis < 3 * SILENCE, millis + " ms");
            assertTrue(wire.isClosedWithin(2000));
        }
    }

    /** A second answer would be taken for that of the next request. */
    @ParameterizedTest
    @ValueSource(strings = {POST + "Content-Length: 70000\r\n\r\n{}",
            "PUT /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{}",
        "GET /zh HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{}",
        "GET /zh HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{}"})
    void whoeverHasItsAnswerAndKeepsTheRestOfItsBodyIsCutOffWithoutAnother(String request) throws IOException {
        try (Wire wire = new Wire(server)) {
            assertTrue(wire.send(request).read().status() >= 200);
            assertTrue(wire.isClosedWithin(4 * SILENCE));
        }
    }

    @Test
    void whoeverSaysNothingAtAllIsCutOff() throws IOException {
        try (Wire wire = new Wire(server)) {
            assertFalse(wire.isClosedWithin(SILENCE / 2));
            assertTrue(wire.isClosedWithin(2 * SILENCE));
        }
    }

    @Test
    void whoeverGoesOnIsNotCutOffUntilItTakesTooLong() throws Exception {
        try (Wire wire = new Wire(server)) {
            String request = POST + "Content-Length: 22\r\n\r\n{}                    ";
            for (int i = 0; i < 5; i++) {
                wire.send(request.substring(i * 20, i * 20 + 20));
                Thread.sleep(SILENCE / 2);
            }
            assertEquals(200, wire.send(request.substring(100)).read().status());
        }
        try (Wire wire = new Wire(server)) {
            int sent = 0;
            while (wire.isQuietFor(SILENCE / 2) && sent < 40) {
                wire.send("a");
                sent++;
            }
            assertTrue(sent > 5 && sent < 20, sent + " bytes");
        }
    }

    @Test
    void anIdleConnectionIsKeptForAWhile() throws Exception {
        try (Wire wire = new Wire(server)) {
            assertEquals(200, wire.send(GET).read().status());
            Thread.sleep(KEEP_ALIVE / 2);
            assertEquals(200, wire.send(GET).read().status());
            assertFalse(wire.isClosedWithin(KEEP_ALIVE / 2));
            assertTrue(wire.isClosedWithin(KEEP_ALIVE));
        }
    }

    @Test
    void afterSoManyRequestsAConnectionIsClosed() throws IOException {
        try (Wire wire = new Wire(server)) {
            for (int i = 1; i <= 3; i++) {
                Answer answer = wire.send(GET).read();
                assertEquals(200, answer.status());
                assertEquals(i == 3 ? "close" : null, answer.header("Connection"));
            }
            assertTrue(wire.isClosedWithin(1000));
        }
    }

    @Test
    void oneClientMayHaveSoManyConnectionsAndNoMore() throws Exception {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                wires.add(new Wire(server));
                assertEquals(200, wires.get(i).send(GET).read().status());
            }
            try (Wire oneMore = new Wire(server)) {
                Answer answer = oneMore.read();
                assertEquals(429, answer.status());
                assertEquals("1", answer.header("Retry-After"));
                assertEquals("application/problem+json", answer.header("Content-Type"));
                assertTrue(oneMore.isClosedWithin(2000));
            }
            Answer page = Wire.ask(server, "GET /en/result HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n");
            assertEquals(429, page.status());
            assertEquals("en", page.header("Content-Language"));
            assertTrue(page.body().contains("Too many connections come from your network"), page.body());
            wires.remove(0).close();
            Thread.sleep(200);
            assertEquals(200, Wire.ask(server, GET).status());
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        Thread.sleep(200);
    }

    private static final String BATCH = "POST /batch%s HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
            + "Accept-Language: en\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String CHUNK = "3\r\n{}\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "?summary=true"})
    void aBatchThatStreamsAlongMayTakeAsLongAsItLikes(String query) throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send(String.format(BATCH, query));
            for (int i = 0; i < 15; i++) {
                wire.send("400\r\n{}" + " ".repeat(1021) + "\n\r\n");
                Thread.sleep(SILENCE / 2);
            }
            assertEquals(200, wire.send("0\r\n\r\n").read().status());
            String lines = wire.rest();
            assertTrue(lines.contains("\"summary\":{\"read\":15,"), lines);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?summary=true"})
    void aBatchThatTricklesBreaksOff(String query) throws Exception {
        // The first one of all takes longer, and what comes meanwhile is not waited for.
        Wire.ask(server, String.format(BATCH, query) + CHUNK + "0\r\n\r\n");
        try (Wire wire = new Wire(server)) {
            wire.send(String.format(BATCH, query));
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return wire.rest();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (int i = 0; i < 25; i++) {
                wire.send(CHUNK);
                Thread.sleep(SILENCE / 2);
            }
            wire.send("0\r\n\r\n");
            String lines = answer.get();
            assertTrue(lines.contains("\"complete\":false"), lines);
            assertTrue(query.isEmpty() == lines.contains("\"code\":\"too-slow\""), lines);
            assertFalse(lines.contains("\"read\":25,"), lines);
        }
    }

    /** Vert.x would wait for their end, or tell nobody that it cannot read them. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n\r\ncut off", "\r\nContent-Type: text/plain;charset=!!\r\n\r\na\r\n--x--\r\n"})
    void aFormThatComesToNoEndIsGivenUp(String rest) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"" + rest;
        Answer answer = Wire.ask(server,
                "POST /en/batch HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        assertEquals(400, answer.status());
        assertEquals(200, Wire.ask(server, String.format(BATCH, "") + CHUNK + "0\r\n\r\n").status());
    }

    @Test
    void formsThatTrickleHoldNoTurnForLong() throws Exception {
        String form = "POST /en/batch HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Content-Length: 1500\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        try (Wire first = new Wire(server); Wire second = new Wire(server)) {
            first.send(form);
            second.send(form);
            assertTrue(second.isQuietFor(SILENCE / 4));
            CompletableFuture<Integer> third = CompletableFuture.supplyAsync(() -> {
                try {
                    return Wire.ask(server, String.format(BATCH, "") + CHUNK + "0\r\n\r\n").status();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            int sent = 0;
            while (first.isQuietFor(SILENCE / 4) && second.isQuietFor(SILENCE / 4) && sent < 40) {
                first.send("a");
                second.send("a");
                sent++;
            }
            assertTrue(sent > 5 && sent < 20, sent + " bytes");
            assertEquals(503, third.get());
            // As long as the last answer may take to be read.
            Thread.sleep(1500);
            assertEquals(200, Wire.ask(server, String.format(BATCH, "") + CHUNK + "0\r\n\r\n").status());
        }
        Thread.sleep(300);
    }

    /** The program waits for it, and works on nothing meanwhile. */
    @Test
    void whoeverDoesNotTakeTheResultsLosesTheTurn() throws Exception {
        String chunk = "8000\r\n" + "{}\n\n".repeat(0x2000) + "\r\n";
        try (Wire first = new Wire(server); Wire second = new Wire(server)) {
            for (Wire wire : List.of(first, second)) {
                new Thread(() -> {
                    try {
                        wire.send(String.format(BATCH, "") + chunk.repeat(100));
                    } catch (IOException e) {
                        // It has been cut off.
                    }
                }).start();
            }
            Thread.sleep(1500);
            String third = String.format(BATCH, "") + CHUNK + "0\r\n\r\n";
            assertEquals(503, Wire.ask(server, third).status());
            int status = 503;
            for (int waited = 0; status == 503 && waited < 40; waited++) {
                Thread.sleep(200);
                status = Wire.ask(server, third).status();
            }
            assertEquals(200, status);
        }
        Thread.sleep(300);
    }

    private static final String FORM =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
            + "project,inHuzhou\nA,yes\n\r\n--x--\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"POST /batch?summary=true HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 3\r\n\r\n{}\n",
        "POST /en/batch HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"})
    void whoeverComesAMomentBeforeATurnEndsGetsIt(String request) throws Exception {
        String batch = String.format(BATCH, "") + CHUNK;
        String rest = request.contains("chunked") ? Integer.toHexString(FORM.length()) + "\r\n" + FORM
                + "\r\n0\r\n\r\n" : "";
        assertEquals(200, Wire.ask(server, batch + "0\r\n\r\n").status());
        try (Wire first = new Wire(server); Wire second = new Wire(server); Wire third = new Wire(server)) {
            assertFalse(first.send(batch).isQuietFor(2000));
            assertFalse(second.send(batch).isQuietFor(2000));
            third.send(request + rest);
            Thread.sleep(20);
            first.send("0\r\n\r\n");
            Answer answer = third.read();
            assertEquals(200, answer.status(), answer.body());
        }
        Thread.sleep(300);
    }

    @Test
    void soManyBatchesAreUnderWayAndNoMore() throws Exception {
        try (Wire first = new Wire(server)) {
            try (Wire second = new Wire(server)) {
                first.send(String.format(BATCH, "") + CHUNK);
                second.send(String.format(BATCH, "") + CHUNK);
                assertFalse(first.isQuietFor(2000));
                assertFalse(second.isQuietFor(2000));
                for (String address : List.of("/batch", "/en/batch")) {
                    Answer refused = Wire.ask(server, "POST " + address
                            + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                            + "Accept: application/json\r\nAccept-Language: en\r\nContent-Type: application/x-ndjson\r\n\r\n{}");
                    assertEquals(503, refused.status());
                    assertEquals("1", refused.header("Retry-After"));
                    assertEquals("application/problem+json", refused.header("Content-Type"));
                    assertTrue(refused.body().contains("As many batches are under way as there may be"),
                            refused.body());
                }
                assertEquals(200, Wire.ask(server, "GET /en/batch HTTP/1.1\r\nHost: x\r\n\r\n").status());
            }
            Thread.sleep(300);
            Answer answer = Wire.ask(server, String.format(BATCH, "") + CHUNK + "0\r\n\r\n");
            assertEquals(200, answer.status());
        }
        Thread.sleep(300);
    }
}
