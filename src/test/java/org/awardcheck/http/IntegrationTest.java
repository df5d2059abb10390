package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.awardcheck.function.Calls;
import org.awardcheck.http.Wire.Answer;
import org.junit.jupiter.api.Test;

/** What an operator may open to other sites, say of TLS, or close. */
@QuarkusTest
@TestProfile(IntegrationTest.Opened.class)
class IntegrationTest {
    private static final String FRIEND = "https://example.com";

    @TestHTTPResource
    URI server;

    public static final class Opened implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.cors.origins", FRIEND, "award-check.hsts", "max-age=31536000",
                    "award-check.health.public", "false", "award-check.limits.silence", "1s");
        }
    }

    @Test
    void pagesOfANamedSiteMayCallTheFunctions() {
        for (String function : Calls.FUNCTIONS) {
            Response asked = given().header("Origin", FRIEND).header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type").options("/" + function);
            assertEquals(204, asked.statusCode());
            assertEquals(FRIEND, asked.header("Access-Control-Allow-Origin"));
            assertEquals(FRIEND, given().header("Origin", FRIEND).contentType("application/json").body("{}")
                    .post("/" + function).header("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void pagesOfOtherSitesMayNotAndPagesAreNoFunctions() {
        Response refused = given().header("Origin", "https://elsewhere.example").contentType("application/json")
                .body("{}")
                .post("/awards");
        assertEquals(403, refused.statusCode());
        assertEquals("application/problem+json", refused.contentType());
        assertTrue(refused.jsonPath().getString("detail").contains("award-check.cors.origins"));
        assertNull(refused.header("Access-Control-Allow-Origin"));
        assertNull(given().header("Origin", FRIEND).get("/zh/result").header("Access-Control-Allow-Origin"));
    }

    @Test
    void everyAnswerSpeaksOfTls() {
        for (String path : List.of("/zh", "/nothing", "/catalogue?language=en", "/zh/result/", "/zh/%25")) {
            assertEquals("max-age=31536000", given().redirects().follow(false).urlEncodingEnabled(false).get(path)
                    .header("Strict-Transport-Security"), path);
        }
    }

    /** Those, too, that nothing above the connection gave. */
    @Test
    void everyRefusalSpeaksOfTls() throws IOException {
        for (String request : List.of("GET", "GET /" + "a".repeat(9000) + " HTTP/1.1",
                "GET /zh HTTP/1.1\r\nHost: x\r\na: " + "a".repeat(20_000),
                "GET /zh HTTP/1.1\r\nHost: a b", "POST /awards HTTP/1.1\r\nHost: x\r\nExpect: x\r\nContent-Length: 2",
                "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Length: 70000")) {
            Answer answer = Wire.ask(server, request + "\r\n\r\n");
            assertTrue(answer.status() >= 400, request);
            assertEquals("max-age=31536000", answer.header("Strict-Transport-Security"), request);
        }
        try (Wire late = new Wire(server)) {
            Answer answer = late.send("GET /zh HT").read();
            assertEquals("408 max-age=31536000", answer.status() + " " + answer.header("Strict-Transport-Security"));
        }
    }

    @Test
    void healthIsNotPublic() {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/health/live")) {
            assertEquals(404, given().get(path).statusCode());
        }
    }
}
