package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.awardcheck.http.Wire.Answer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no well-behaved client sends is answered as everything else is: with a page or a problem detail, and the
 * headers.
 */
@QuarkusTest
class BelowTheRouterTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");
    private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @TestHTTPResource
    URI server;

    @Inject
    MeterRegistry registry;

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%", "%E5%B7%8", "%zz", "a|b", "{a}", "\"a\"", "a^b", "`a`", "<a>", "a\\b", "[a]",
            "巧", "a\u00a0b"})
    void whatIsSearchedForIsReadHoweverItIsEscaped(String words) throws IOException {
        Answer answer = Wire.ask(server, "GET /en/awards?q=" + words + HEAD);
        assertBearsHeaders(answer);
        assertEquals(200, answer.status());
        String typed = Jsoup.parse(answer.body()).select("input[name=q]").val();
        // The first three bytes of what was cut off cannot be told any more.
        assertTrue(typed.equals(words) || words.equals("%E5%B7%8") && typed.endsWith("%8"), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/100%", "/zh/a|b", "/zh/awards/%E5%B7%8", "/zh/巧", "/zh/questions/{id}",
            "/zh/awards/\"x", "/zh/%00",
        "/zh/100%25;", "/zh/awards/%F;a=b", "/zh/questions/%25;/x", "/zh/awards/a%3B%25"})
    void anAddressThatNoPageHasIsAPageInItsLanguage(String path) throws IOException {
        Answer answer = Wire.ask(server, "GET " + path + HEAD);
        assertBearsHeaders(answer);
        assertEquals(404, answer.status());
        assertEquals("zh", answer.header("Content-Language"));
        assertTrue(answer.header("Content-Type").startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue?language=%", "/catalogue?on={1}", "/catalogue?x|y=1"})
    void aFunctionTellsWhatIsWrongWithWhatItWasAsked(String path) throws IOException {
        Answer answer = Wire.ask(server, "GET " + path + HEAD);
        assertBearsHeaders(answer);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"errors\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en/awards?q=robot", "/zh/result", "/en/result.json", "/zh/result.csv",
            "/en/topics",
        "/catalogue?language=en", "/q/health", "/q/openapi"})
    void anOldClientNeedNotNameTheHost(String path) throws IOException {
        for (String host : List.of("", "Host: a b\r\n", "Host:\r\n", "Host: x:99999999\r\n", "Host: " + "a".repeat(254)
                + "\r\n")) {
            Answer answer = Wire.ask(server, "GET " + path + " HTTP/1.0\r\n" + host + "\r\n");
            assertBearsHeaders(answer);
            assertEquals(200, answer.status());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "400; GET",
        "400; GET /en/awards HTTP/1.1",
        "400; GET /en/awards?q=a b HTTP/1.1|Host: x",
        "400; GET /en HTTP/1.1|Host: a b",
        "400; GET /en HTTP/2.0|Host: x",
        "400; GET /en HTPP/1.1|Host: x",
        "400; GET :x HTTP/1.1|Host: x",
        "400; GET /en HTTP/1.1|Host: x|a b: c",
        "400; GET /en HTTP/1.1|Host: x|a: b\u0001c",
        "400; POST /awards HTTP/1.1|Host: x|Content-Length: x",
        "400; POST /awards HTTP/1.1|Host: x|Content-Length: 1|Transfer-Encoding: chunked",
        "400; POST /awards HTTP/1.1|Host: x|Content-Type: application/json|Transfer-Encoding: chunked||zz",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: xchunked",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: gzip",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: identity",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: identity|Content-Length: 2",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: gzip, chunked",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding: chunked|Transfer-Encoding: identity",
        "400; POST /awards HTTP/1.1|Host: x|Transfer-Encoding:",
        "400; POST /awards HTTP/1.0|Transfer-Encoding: chunked",
        "400; GET /en HTTP/1.1|Host: [1:2]",
        "400; GET /en HTTP/1.1|Host: [v1.a]",
        "404; OPTIONS * HTTP/1.1|Host: x",
        "404; GET en HTTP/1.1|Host: x",
        "404; CONNECT x:80 HTTP/1.1|Host: x",
        "414; GET /en/{long} HTTP/1.1|Host: x",
        "431; GET /en HTTP/1.1|Host: x|a: {long}{long}",
        "417; POST /awards HTTP/1.1|Host: x|Content-Type: application/json|Expect: x|Content-Length: 2"})
    void whatCannotBeReadIsRefusedInFullForm(int status, String request) throws IOException {
        Answer answer = Wire.ask(server, request.replace("{long}", "a".repeat(9000)).replace("|", "\r\n") + "\r\n\r\n");
        assertEquals(status, answer.status());
        assertBearsHeaders(answer);
        assertFalse(answer.body().isEmpty());
        assertTrue(List.of("application/problem+json", "text/html;charset=UTF-8")
                .contains(answer.header("Content-Type")),
                answer.header("Content-Type"));
    }

    /** Also where nothing of it was read but the beginning of its first line. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "414; GET {page}/result?a={long} HTTP/1.1|Host: x",
        "414; GET http://x{page}?a={long} HTTP/1.1|Host: x",
        "414; POST {page}/{long} HTTP/1.1|Host: x",
        "431; GET {page} HTTP/1.1|Host: x|Accept: text/html|a: {long}{long}",
        "431; GET {page}/awards HTTP/1.1|{long}{long}: a",
        "400; GET {page}/awards?q=a b HTTP/1.1|Host: x",
        "400; GET {page} HTTP/2.0|Host: x",
        "400; GET {page} HTPP/1.1|Host: x",
        "400; GET {page} HTTP/1.1|Host: x|a b: c",
        "400; GET {page} HTTP/1.1",
        "400; POST {page}/batch HTTP/1.1|Host: x|Content-Length: x"})
    void aRefusalIsAPageInTheLanguageOfTheAddress(int status, String request) throws IOException {
        for (String language : List.of("en", "zh")) {
            Answer answer = Wire.ask(server, request.replace("{page}", "/" + language)
                    .replace("{long}", "a".repeat(9000))
                    .replace("|", "\r\n") + "\r\n\r\n");
            assertEquals(status, answer.status());
            assertBearsHeaders(answer);
            assertEquals("text/html;charset=UTF-8", answer.header("Content-Type"));
            assertEquals(language, answer.header("Content-Language"));
            assertEquals(language.equals("en"), answer.body().contains("Huzhou award check"), answer.body());
        }
    }

    /** What came before on the same connection is another matter. */
    @Test
    void theLanguageIsThatOfTheLatestRequest() throws IOException {
        try (Wire wire = new Wire(server)) {
            assertEquals(200, wire.send("GET /zh/about HTTP/1.1\r\nHost: x\r\n\r\n").read().status());
            Answer answer = wire.send("GET /en/" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n").read();
            assertEquals("414 en", answer.status() + " " + answer.header("Content-Language"));
        }
        try (Wire wire = new Wire(server)) {
            assertEquals(200, wire.send("GET /en/about HTTP/1.1\r\nHost: x\r\n\r\n").read().status());
            Answer answer = wire.send("GET /catalogue?" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n").read();
            assertEquals("414 application/problem+json", answer.status() + " " + answer.header("Content-Type"));
        }
    }

    /** Whole addresses, the code among them, are made of it. */
    @ParameterizedTest
    @CsvSource({"253, '', 200", "253, :8080, 200", "254, '', 400", "254, :8080, 400"})
    void aHostIsNoLongerThanNamesAre(int length, String port, int status) throws IOException {
        String name = ("a".repeat(60) + ".").repeat(5).substring(0, length - 1) + "a";
        Answer answer = Wire.ask(server, "GET /en/summary HTTP/1.1\r\nHost: " + name + port
                + "\r\nConnection: close\r\n\r\n");
        assertEquals(status, answer.status());
        assertBearsHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;q=z,,", ",", "en;q=x", "%%%", "-", "*;q=2"})
    void aLanguageThatCannotBeReadIsNone(String accepted) throws IOException {
        Answer answer = Wire.ask(server, "GET /nowhere HTTP/1.1\r\nHost: x\r\nAccept-Language: " + accepted
                + "\r\n\r\n");
        assertEquals(404, answer.status());
        assertBearsHeaders(answer);
    }


    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en", "/zh/topics", "/en/questions/industry", "/zh/result", "/en/result.csv",
            "/zh/answers",
        "/en/awards", "/zh/awards/technical-transformation", "/en/about"})
    void aSlashBehindAPageLeadsToThePage(String path) throws IOException {
        for (String method : List.of("GET", "HEAD")) {
            Answer answer = Wire.ask(server, method + " " + path + "/?from=singlemessage&inHuzhou=yes&x=%" + HEAD);
            assertEquals(308, answer.status());
            assertEquals(path + "?inHuzhou=yes&x=%25", answer.header("Location"));
            assertBearsHeaders(answer);
        }
    }

    /** What is the same for everyone can be opened like a page. */
    @Test
    void aSlashBehindTheCatalogueLeadsToIt() throws IOException {
        for (String method : List.of("GET", "HEAD")) {
            Answer answer = Wire.ask(server, method + " /catalogue/?from=singlemessage&language=en" + HEAD);
            assertEquals(308, answer.status());
            assertEquals("/catalogue?language=en", answer.header("Location"));
            assertBearsHeaders(answer);
        }
        for (String path : List.of("/awards/", "/batch/", "/catalogue/x/", "/q/openapi/")) {
            assertEquals(404, Wire.ask(server, "GET " + path + HEAD).status());
            assertEquals(path.startsWith("/q/") ? 405 : 404,
                    Wire.ask(server, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 2\r\n\r\n{}").status());
        }
    }

    @Test
    void noSlashLeadsAnywhereElse() throws IOException {
        assertEquals("/zh/evil.example", Wire.ask(server, "GET //zh//evil.example//" + HEAD).header("Location"));
        assertEquals(404, Wire.ask(server, "GET //evil.example/" + HEAD).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en", "/zh/topics", "/en/questions/industry", "/zh/next", "/zh/result",
            "/en/result.csv",
        "/zh/result.json", "/zh/answers", "/en/awards", "/zh/awards/technical-transformation", "/en/about"})
    void aPageCanBeGotAndNothingElse(String path) throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "PROPFIND")) {
            for (String accept : List.of("*/*", "text/html", "application/json", "image/png")) {
                Answer answer = Wire.ask(server, method + " " + path + " HTTP/1.1\r\nHost: x\r\nAccept: " + accept
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b");
                assertEquals(405, answer.status(), method + " " + accept);
                assertEquals("GET, HEAD", answer.header("Allow"));
                assertBearsHeaders(answer);
                boolean isPage = accept.contains("html") || !accept.contains("json") && !path.endsWith("json");
                assertEquals(isPage ? "text/html;charset=UTF-8" : "application/problem+json",
                        answer.header("Content-Type"));
                assertEquals(path.substring(1, 3), answer.header("Content-Language"));
            }
        }
    }

    @Test
    void whatIsNotThereIsNotThereByAnyMethod() throws IOException {
        for (String path : List.of("/zh/nothing", "/en/awards/x/y", "/nothing")) {
            assertEquals(404, Wire.ask(server, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                    .status());
        }
    }

    @Test
    void requestsThatFollowEachOtherAreAnsweredInTheirOrder() throws IOException {
        try (Wire wire = new Wire(server)) {
            wire.send("GET /zh/% HTTP/1.1\r\nHost: x\r\n\r\nGET /en/about HTTP/1.1\r\nHost: x\r\n\r\nPOST /zh/result HTTP/1.1\r\n"
                    + "Host: x\r\nContent-Length: 2\r\n\r\n{}GET / HTTP/1.1\r\nHost: x\r\na b: c\r\n\r\n");
            assertEquals(List.of(404, 200, 405, 400),
                    List.of(wire.read().status(), wire.read().status(), wire.read().status(), wire.read().status()));
            assertTrue(wire.isClosedWithin(2000));
        }
    }

    /** What else would be read as a request by us alone, and as a body by whoever is in front (RFC 9112, 11.2). */
    @Test
    void nothingBehindABodyWithoutAKnownEndIsReadAsARequest() throws IOException {
        String smuggling = "POST /awards HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n"
                + "GET /en/about HTTP/1.1\r\nHost: x\r\n\r\n";
        // A batch is answered by another thread: what comes behind it has to wait.
        for (String before : List.of("", "GET /zh/about HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 3\r\n\r\n{}\n")) {
            try (Wire wire = new Wire(server)) {
                String answers = wire.send(before + smuggling).rest();
                List<String> statuses = STATUS.matcher(answers).results().map(it -> it.group(1)).toList();
                assertEquals(before.isEmpty() ? List.of("400") : List.of("200", "400"), statuses, before);
            }
        }
    }

    /** However a coding's name is written. */
    @Test
    void aBodyInChunksIsRead() throws IOException {
        for (String coding : List.of("chunked", "Chunked", " chunked ")) {
            assertEquals(200, Wire.ask(server,
                    "POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                    + coding + "\r\n\r\n2\r\n{}\r\n0\r\n\r\n").status(), coding);
        }
    }

    @Test
    void healthCanBeGotAndNothingElse() throws IOException {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/health/live", "/q/health/started",
                "//q/health")) {
            assertEquals(200, Wire.ask(server, "GET " + path + HEAD).status());
            assertEquals(200, Wire.ask(server, "HEAD " + path + HEAD).status());
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
                Answer answer = Wire.ask(server, method + " " + path + HEAD);
                assertEquals(405, answer.status(), method);
                assertEquals("GET, HEAD", answer.header("Allow"));
                assertBearsHeaders(answer);
            }
        }
    }

    private static void assertBearsHeaders(Answer answer) {
        SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
        assertTrue(answer.headers().containsKey("cache-control"));
    }

    /** Else a few small requests would be answers of many megabytes in memory, all made in one turn. */
    @Test
    void whoeverDoesNotReadIsNotAnsweredFurther() throws Exception {
        int many = 100;
        long before = described();
        try (Wire wire = new Wire(server)) {
            wire.send("GET /q/openapi HTTP/1.1\r\nHost: x\r\n\r\n".repeat(many));
            Thread.sleep(2000);
            assertTrue(described() - before < many, described() - before + " answers");
            for (int i = 0; i < many; i++) {
                assertEquals(200, wire.read().status());
            }
        }
    }

    @Test
    void whatStandsBehindOthersHasAnEnd() throws Exception {
        try (Wire wire = new Wire(server)) {
            wire.send("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n".repeat(300));
            assertTrue(wire.rest().split("HTTP/1.1 200").length < 200);
        }
    }

    /** How many requests of that family have been answered. */
    private long described() {
        return registry.find("award.check.requests").tag("family", "technical").timers().stream()
                .mapToLong(Timer::count).sum();
    }
}
