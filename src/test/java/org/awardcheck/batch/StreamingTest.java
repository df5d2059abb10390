package org.awardcheck.batch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Nothing is kept that need not be, and nobody waits for what is ready. */
@QuarkusTest
class StreamingTest {
    private static final String NDJSON = "Content-Type: application/x-ndjson\r\n";
    private static final long PATIENCE = 10_000;

    @TestHTTPResource
    URI server;

    @Test
    void aResultIsOutBeforeTheNextProjectIsIn() throws IOException {
        try (Exchange exchange = new Exchange(server, "/batch", NDJSON)) {
            for (int i = 1; i <= 3; i++) {
                exchange.send("{}\n");
                assertTrue(exchange.result().startsWith("{\"line\":" + i + ","));
            }
            exchange.send("{\"answers\"");
            exchange.send(": {}}");
            exchange.end();
            assertTrue(exchange.result().startsWith("{\"line\":4,"));
            assertTrue(exchange.result().startsWith("{\"summary\":{\"read\":4,"));
        }
    }

    @Test
    void soItIsWithWhatIsPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Exchange exchange = new Exchange(server, "/batch", NDJSON + "Content-Encoding: gzip\r\n");
                GZIPOutputStream gzip = new GZIPOutputStream(packed, true)) {
            for (int i = 1; i <= 3; i++) {
                gzip.write("{}\n".getBytes(StandardCharsets.UTF_8));
                gzip.flush();
                exchange.send(packed.toByteArray());
                packed.reset();
                assertTrue(exchange.result().startsWith("{\"line\":" + i + ","));
            }
        }
    }

    /** A function's body has another limit, and that holds as it did. */
    @Test
    void aBatchMayBeLongerThanAnyOtherBody() throws IOException {
        byte[] body = ("{}" + " ".repeat(1000) + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);
        assertEquals(201, NdjsonBatchTest.lines(NdjsonBatchTest.ndjson().body(body).post("/batch")).size());
        given().contentType("application/json").body(body).post("/awards").then().statusCode(413);
        given().contentType("application/json").body(body).post("/zh").then().statusCode(413);
    }

    @Test
    void whatIsAnnouncedAsTooLongIsRefusedUnread() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(("POST /batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741825\r\n"
                    + NDJSON + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout((int) PATIENCE);
            try (Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)) {
                assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.nextLine());
                assertTrue(answer.findWithinHorizon("1073741824", 10_000) != null);
            }
        }
    }

    @Test
    void whoeverReadsSlowlyIsNotReadFrom() throws Exception {
        int count = 3_000;
        ByteBuffer chunk = ByteBuffer.wrap(("1f43\r\n{" + " ".repeat(8000) + "}\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        try (SocketChannel channel = SocketChannel.open()) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 64 * 1024);
            channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            channel.write(ByteBuffer.wrap(("POST /batch?detail=awards HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                    + "Connection: close\r\n" + NDJSON + "\r\n").getBytes(StandardCharsets.UTF_8)));
            channel.configureBlocking(false);
            int sent = sendUntilStalled(channel, chunk, count);
            assertTrue(sent < count, "everything was taken in though nothing was read");

            Thread reader = new Thread(() -> sendRest(channel, chunk, count - sent));
            channel.configureBlocking(true);
            channel.socket().setSoTimeout((int) PATIENCE);
            reader.start();
            long results = 0;
            boolean hasSummary = false;
            try (Scanner answer = new Scanner(channel.socket().getInputStream(), StandardCharsets.UTF_8)) {
                while (answer.hasNextLine()) {
                    String next = answer.nextLine();
                    results += next.startsWith("{\"line\":") ? 1 : 0;
                    hasSummary |= next.startsWith("{\"summary\":{\"read\":" + count + ",");
                }
            }
            reader.join();
            assertTrue(hasSummary);
            assertTrue(results > 80L * count, "of " + results + " results some stand behind the mark of a chunk");
        }
    }

    private static int sendUntilStalled(SocketChannel channel, ByteBuffer chunk, int most) throws Exception {
        int sent = 0;
        long last = System.currentTimeMillis();
        while (sent < most && System.currentTimeMillis() - last < 2_000) {
            if (channel.write(chunk) > 0) {
                last = System.currentTimeMillis();
            } else {
                Thread.sleep(10);
            }
            if (!chunk.hasRemaining()) {
                chunk.rewind();
                sent++;
            }
        }
        return sent;
    }

    /** Ends what was begun, then the rest. */
    private static void sendRest(SocketChannel channel, ByteBuffer chunk, int count) {
        try {
            for (int i = 0; i < count; i++) {
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
                chunk.rewind();
            }
            channel.write(ByteBuffer.wrap("0\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClientThatGoesAwayIsForgotten() throws Exception {
        for (String sent : new String[] {"{}\n{\"answ", "{}\n".repeat(10_000)}) {
            try (Exchange exchange = new Exchange(server, "/batch", NDJSON)) {
                exchange.send(sent);
                exchange.result();
                assertTrue(isWorking());
                exchange.socket().setSoLinger(true, 0);
            }
            long until = System.currentTimeMillis() + PATIENCE;
            while (isWorking() && System.currentTimeMillis() < until) {
                Thread.sleep(20);
            }
            assertFalse(isWorking(), "still waiting for a client that is gone");
        }
        assertEquals(2, NdjsonBatchTest.lines(NdjsonBatchTest.ndjson().body("{}").post("/batch")).size());
    }

    private static boolean isWorking() {
        return Thread.getAllStackTraces().values().stream().flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().equals(Batch.class.getName()));
    }
}
