package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A connection on which answers wait for their reader is kept no longer than an idle one, whatever else was asked on
 * it.
 */
@QuarkusTest
@TestProfile(UnreadAnswersTest.ShortPatience.class)
class UnreadAnswersTest {
    /** So many of the longest answer that they have no room in what the system keeps between the two. */
    private static final int ASKED = 90;

    @TestHTTPResource
    URI server;

    public static final class ShortPatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.silence", "400ms", "award-check.limits.keep-alive", "800ms");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4000, false"})
    void whoeverReadsInTimeGetsAllAnswersAndNobodyElse(int pause, boolean isAll) throws Exception {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            String request = "GET /q/openapi HTTP/1.1\r\nHost: x\r\n";
            socket.getOutputStream().write(((request + "\r\n").repeat(ASKED - 1) + request
                    + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(pause);
            int answers = answers(socket.getInputStream());
            assertTrue(isAll ? answers == ASKED : answers < ASKED, answers + " answers");
        }
        assertEquals(200, Wire.ask(server, "GET /q/health HTTP/1.1\r\nHost: x\r\n\r\n").status());
    }

    /** How many begin until the connection ends. */
    private static int answers(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] block = new byte[64 * 1024];
        try {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                all.write(block, 0, read);
            }
        } catch (SocketException e) {
            // It was cut off in the middle.
        }
        return all.toString(StandardCharsets.ISO_8859_1).split("HTTP/1\\.1 200", -1).length - 1;
    }
}
