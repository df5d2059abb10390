package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever leaves halfway, whenever that is, takes nothing along that others need. */
@QuarkusTest
@TestProfile(LeavingTest.FewTurns.class)
class LeavingTest {
    private static final int VISITS = 60;
    private static final int ROWS = 20_000;

    @TestHTTPResource
    URI server;

    public static final class FewTurns implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.limits.batches", "2", "award-check.limits.batches-per-client", "2");
        }
    }

    @Test
    void turnsComeBackFromFormsWhoseClientsLeave() throws Exception {
        String form = form("设备投资额（万元）\n" + "1200\n".repeat(ROWS));
        for (int i = 0; i < VISITS; i++) {
            try (Wire wire = new Wire(server)) {
                wire.send(form);
                Thread.sleep(i % 20 * 10L);
            }
        }
        String small = form("设备投资额（万元）\n1200\n");
        try (Wire holding = new Wire(server)) {
            holding.send(small.substring(0, small.length() - 2));
            int status = 0;
            for (int i = 0; i < 50 && status != 200; i++) {
                Thread.sleep(100);
                status = Wire.ask(server, small).status();
            }
            assertEquals(200, status, "the other turn");
            assertEquals(200, holding.send("\r\n").read().status());
        }
    }

    private static String form(String sheet) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + sheet + "\r\n--x\r\nContent-Disposition: form-data; name=\"as\"\r\n\r\ncsv\r\n--x--\r\n";
        return "POST /zh/batch HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }
}
