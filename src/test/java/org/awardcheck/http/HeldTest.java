package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number of clients that leave things half done, or unread, takes the memory that others are answered with. */
@QuarkusTest
@TestProfile(HeldTest.LittleMemory.class)
class HeldTest {
    private static final String GET = "GET /en/about HTTP/1.1\r\nHost: x\r\n";
    private static final String POST = "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    private static final int LINE = 200;

    @TestHTTPResource
    URI server;

    public static final class LittleMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.held", "400K", "award-check.limits.held-per-client", "200K");
        }
    }

    /** Many short lines take many times their length. */
    @ParameterizedTest
    @ValueSource(strings = {"head", "head of a body", "body", "head behind a request", "head behind a body"})
    void whoeverWouldHoldTooMuchIsTurnedAwayAndNobodyElse(String part) throws Exception {
        String lines = "a:\r\n".repeat(400);
        String begun = switch (part) {
            case "head" -> GET + lines;
            case "head of a body" -> POST + "Content-Length: 10\r\n" + lines + "\r\n{";
            case "body" -> POST + "Content-Length: 65000\r\n\r\n" + " ".repeat(60_000);
            case "head behind a request" -> GET + "\r\n" + GET + lines;
            default -> POST + "Content-Length: 2\r\n\r\n{}" + GET + lines;
        };
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                wires.add(new Wire(server).send(begun));
                Thread.sleep(50);
            }
            boolean isBehindAnother = part.startsWith("head behind");
            if (isBehindAnother) {
                assertEquals(200, wires.get(0).read().status());
                assertEquals(200, wires.get(1).read().status());
            }
            assertTrue(wires.get(0).isQuietFor(50) && wires.get(1).isQuietFor(50), "there is room for two");
            Answer first = wires.get(5).read();
            Answer refused = isBehindAnother && first.status() == 200 ? wires.get(5).read() : first;
            assertEquals(503, refused.status());
            assertEquals("close", refused.header("Connection"));
            assertEquals("1", refused.header("Retry-After"));
            assertTrue(wires.get(5).isClosedWithin(2000));
            try (Wire other = new Wire(server)) {
                other.send(GET);
                Thread.sleep(50);
                assertEquals(200, other.send("\r\n").read().status());
            }
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        assertEquals(200, askedWhenAllHaveGone(POST + "Content-Length: 60002\r\n\r\n" + " ".repeat(60_000) + "{}"));
    }

    /** Linux and Windows have a whole network of addresses of their own; macOS has one. */
    @Test
    @DisabledOnOs(OS.MAC)
    void aClientThatHoldsItsShareLeavesTheOthersTheirs() throws Exception {
        String begun = POST + "Content-Length: 60002\r\n\r\n" + " ".repeat(60_000);
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                wires.add(new Wire(server, "127.0.0.2").send(begun));
                Thread.sleep(50);
            }
            assertEquals(503, wires.get(4).read().status());
            try (Wire other = new Wire(server)) {
                assertTrue(other.send(begun).isQuietFor(100));
                assertEquals(200, other.send("{}").read().status());
            }
            assertEquals(200, wires.get(0).send("{}").read().status());
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        assertEquals(200, askedWhenAllHaveGone(begun + "{}"));
    }

    private int askedWhenAllHaveGone(String request) throws Exception {
        int status = 503;
        for (int i = 0; i < 20 && status == 503; i++) {
            Thread.sleep(50);
            status = Wire.ask(server, request).status();
        }
        return status;
    }

    /** Nothing adds up on a connection that is used for long. */
    @Test
    void whatIsAnsweredIsHeldNoMore() throws IOException {
        try (Wire wire = new Wire(server)) {
            for (int i = 0; i < 30; i++) {
                wire.send((GET + "a:\r\n".repeat(40) + "\r\n").repeat(8));
                for (int j = 0; j < 8; j++) {
                    assertEquals(200, wire.read().status());
                }
            }
        }
    }

    @Test
    void allHoldSoMuchTogether() {
        AtomicLong all = new AtomicLong();
        Shares shares = new Shares(18_000);
        Held first = new Held(all, 20_000, shares, "a");
        Held second = new Held(all, 20_000, shares, "b");
        Held third = new Held(all, 20_000, shares, "a");
        first.come(bytes("a:\n".repeat(80)));
        second.come(bytes("a:\n".repeat(20)));
        assertTrue(first.fits(0));
        assertEquals(80 * (3 + LINE), all.get());
        assertTrue(second.fits(0), "as little is never refused");
        assertFalse(second.fits(5_000), "an answer that is not read counts, too");
        assertTrue(second.fits(0));
        assertEquals(100 * (3 + LINE), all.get());
        third.come(bytes("a".repeat(1_500)));
        assertTrue(third.fits(0));
        assertEquals(Map.of("a", 80 * (3L + LINE) + 1_500, "b", 20 * (3L + LINE)), shares.taken());
        third.end();
        first.end();
        DefaultHttpRequest whole = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
        for (int i = 0; i < 20; i++) {
            whole.headers().add("a", "");
        }
        second.head(whole);
        assertTrue(second.fits(0));
        assertTrue(all.get() > 20 * LINE, "it waits for its answer");
        second.answered();
        assertTrue(second.fits(0));
        assertEquals(0, all.get());
        assertEquals(Map.of(), shares.taken());
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.wrappedBuffer(text.getBytes(StandardCharsets.US_ASCII));
    }
}
