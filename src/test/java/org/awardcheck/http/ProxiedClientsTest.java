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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    "quarkus.http.proxy.enable-forwarded-host", "true",
                    "award-check.limits.connections-per-client", "2",
                    "award-check.limits.batches", "2",
                    "award-check.limits.batches-per-client", "1");
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

    /** RFC 7239 has IPv6 addresses in brackets, and some gateways name the port, too. */
    @ParameterizedTest
    @CsvSource({"[2001:db8:1:2::1]:8, [2001:db8:1:2::9]:70, 429", "[2001:db8:1:2::1]:8, [2001:db8:9:9::1]:8, 200",
        "[2001:db8:1:2::1], 2001:db8:1:2::9, 429", "[2001:db8:1:2::1], unknown, 200", "10.0.3.1:8, 10.0.3.1:9, 429"})
    void aClientIsKnownByItsNetworkHoweverItIsWritten(String first, String second, int status) throws Exception {
        try (Wire one = new Wire(server); Wire two = new Wire(server)) {
            one.send(head(first, 2) + "{");
            two.send(head(first, 2) + "{");
            Thread.sleep(50);
            assertEquals(status, Wire.ask(server, head(second, 2) + "{}").status());
            assertEquals(200, one.send("}").read().status());
            assertEquals(200, two.send("}").read().status());
        }
    }

    @Test
    void aNameThatIsNoneIsRefusedInFullForm() throws IOException {
        for (String header : List.of("Forwarded: for=;;", "X-Forwarded-Port: x", "X-Forwarded-Port: 99999999",
                "X-Forwarded-For: zzz",
                "X-Forwarded-For:", "X-Forwarded-For: ,", "X-Forwarded-For: [::1", "X-Forwarded-For: 1.2.3.4:x")) {
            assertEquals(200, assertIsWhole(ask("/zh", header), header).status(), header);
        }
    }

    /**
     * Addresses on paper, in the code and for search engines are made of it; what else it might hold is no answer's to
     * tell.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "X-Forwarded-Host: a b; 400", "X-Forwarded-Host: a\"b; 400", "X-Forwarded-Host: [; 400",
                "X-Forwarded-Host: %; 400",
        "X-Forwarded-Host:; 400", "X-Forwarded-Host: :80; 400", "X-Forwarded-Host: a/b?c#d; 400",
        "X-Forwarded-Host: [1:2]; 400",
        "X-Forwarded-Host: [v1.a]; 400", "X-Forwarded-Host: a@b; 400", "X-Forwarded-Host: {254}; 400",
        "X-Forwarded-Host: {253}; 200",
        "X-Forwarded-Host: {253}:8443; 200", "X-Forwarded-Host: [::1]:8443; 200",
        "X-Forwarded-Host: check.example; 200",
        "X-Forwarded-Proto: a b; 400", "X-Forwarded-Proto: \"; 400", "X-Forwarded-Proto: 1http; 400",
        "X-Forwarded-Proto:; 400",
        "X-Forwarded-Proto: javascript; 400", "X-Forwarded-Proto: https; 200", "X-Forwarded-Proto: HTTPS; 200",
        "X-Forwarded-Proto: http,https; 200"})
    void onlyWhatMakesWholeAddressesIsTakenForTheSites(String header, int status) throws IOException {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = PrivacyTest.recordingIn(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            String name = ("a".repeat(60) + ".").repeat(5);
            String sent = header.replace("{254}", name.substring(0, 253) + "a")
                    .replace("{253}", name.substring(0, 252) + "a");
            for (String path : List.of("/zh/result?", "/en/summary?", "/zh/code.svg?", "/sitemap.xml?", "/en/trace?")) {
                Answer answer = ask(path + "softInvestment=5432.1", sent);
                assertEquals(status, assertIsWhole(answer, header).status(), path);
            }
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertEquals(List.of(), logged.stream().filter(line -> line.contains("5432.1") || line.contains("failed"))
                .toList());
    }

    /** Whoever asks may have written all before it. */
    @Test
    void theLastEntryCountsWhichTheNearestProxyWrote() throws Exception {
        try (Wire first = new Wire(server); Wire second = new Wire(server)) {
            first.send(head("6.6.6.6, 10.0.1.1", 2) + "{");
            second.send(head("7.7.7.7,10.0.1.1", 2) + "{");
            Thread.sleep(50);
            assertEquals(429, Wire.ask(server, head("10.0.1.1", 0)).status());
            assertEquals(429, Wire.ask(server, head("1.2.3.4, 10.0.1.1", 0)).status());
            assertEquals(429, Wire.ask(server, head("1.2.3.4\r\nX-Forwarded-For: 5.5.5.5, 10.0.1.1", 0)).status());
            for (String other : List.of("6.6.6.6", "7.7.7.7", "10.0.1.1, 10.0.1.2")) {
                assertEquals(200, Wire.ask(server, head(other, 2) + "{}").status());
            }
            assertEquals(200, first.send("}").read().status());
            assertEquals(200, second.send("}").read().status());
        }
    }

    @Test
    void noClientHasAllTurnsOfBatches() throws Exception {
        try (Wire first = holding("10.0.2.1", "/en/batch")) {
            for (String address : List.of("/batch", "/en/batch")) {
                Answer refused = Wire.ask(server, batch("10.0.2.1", address));
                assertEquals(429, refused.status());
                assertEquals("1", refused.header("Retry-After"));
                assertTrue(refused.body().contains("one client may have"), refused.body());
            }
            assertEquals(200, Wire.ask(server, batch("10.0.2.2", "/batch") + "{}").status());
            try (Wire second = holding("10.0.2.2", "/batch")) {
                assertEquals(503, Wire.ask(server, batch("10.0.2.3", "/batch")).status());
                assertTrue(first.isQuietFor(50) && second.isQuietFor(50), "both go on");
            }
        }
        Thread.sleep(300);
        assertEquals(200, Wire.ask(server, batch("10.0.2.1", "/batch") + "{}").status());
    }

    /** A batch that has begun and does not go on; the turn of one before may be given back a little later. */
    private Wire holding(String client, String address) throws Exception {
        while (true) {
            Wire wire = new Wire(server).send(batch(client, address));
            if (wire.isQuietFor(1000)) {
                return wire;
            }
            wire.close();
        }
    }

    /** What is sent of a batch before its two bytes. */
    private static String batch(String client, String address) {
        return head(client, 2).replace("/awards", address).replace("application/json", address.equals("/batch")
                ? "application/x-ndjson" : "multipart/form-data; boundary=x")
                .replace("Host: x", "Host: x\r\nAccept: application/json, */*\r\nAccept-Language: en");
    }

    private Answer ask(String address, String header) throws IOException {
        return Wire.ask(server, "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header
                + "\r\n\r\n");
    }

    private static Answer assertIsWhole(Answer answer, String header) {
        SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), header));
        assertTrue(answer.header("Content-Type") != null, header);
        return answer;
    }

    private static String head(String client, int length) {
        return "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Forwarded-For: " + client
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
