package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;

/** Behind a proxy the client is the one that it names. */
@QuarkusTest
@TestProfile(ProxiedClientsTest.BehindAProxy.class)
class ProxiedClientsTest {
    @TestHTTPResource
    URI server;

    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "award-check.limits.connections-per-client", "2");
        }
    }

    @Test
    void eachClientOfTheProxyHasItsOwnLimit() throws Exception {
        List<Wire> wires = new ArrayList<>();
        try {
            for (String client : new String[] {"10.0.0.1", "10.0.0.1", "10.0.0.2", "10.0.0.3"}) {
                Wire wire = new Wire(server);
                wires.add(wire.send(head(client, 2) + "{"));
                Thread.sleep(50);
            }
            Answer refused = Wire.ask(server, head("10.0.0.1", 0));
            assertEquals(429, refused.status());
            assertEquals("1", refused.header("Retry-After"));
            assertEquals(200, Wire.ask(server, head("10.0.0.2", 2) + "{}").status());
            for (Wire wire : wires) {
                assertEquals(200, wire.send("}").read().status());
            }
            assertEquals(200, Wire.ask(server, head("10.0.0.1", 2) + "{}").status());
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    @Test
    void aNameThatIsNoneIsRefusedInFullForm() throws IOException {
        for (String header : List.of("Forwarded: for=;;", "X-Forwarded-Host: a b", "X-Forwarded-Port: x", "X-Forwarded-For: zzz")) {
            Answer answer = Wire.ask(server, "GET /zh HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n");
            assertTrue(List.of(200, 400).contains(answer.status()), header + " " + answer.status());
            SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
            assertTrue(answer.header("Content-Type") != null);
        }
    }

    private static String head(String client, int length) {
        return "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Forwarded-For: " + client
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
