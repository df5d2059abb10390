package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before a function sees it. */
@QuarkusTest
class RefusalRendererTest {
    static final Iterable<String> FUNCTIONS = Calls.FUNCTIONS;
    private static final int LIMIT = 64 * 1024;

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void aFunctionIsCalledByPostAloneUnlessItsAnswerIsTheSameForEveryone(String function) {
        boolean isSame = function.equals("catalogue");
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS", isSame ? "TRACE" : "GET",
            isSame ? "PROPFIND" : "HEAD"}) {
            given().request(method, "/" + function).then().statusCode(405)
                    .header("Allow", isSame ? "GET, HEAD, POST" : "POST").contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void anotherMediaTypeIsRefused(String function) {
        given().header("Accept-Language", "en").contentType("text/plain").body("{}").post("/" + function)
                .then().statusCode(415).contentType("application/problem+json")
                .body("title", equalTo("Unsupported media type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=gbk", "application/xml",
        "multipart/form-data; boundary=x", "application/problem+json", "nonsense"})
    void jsonInUtf8IsTheOneMediaType(String mediaType) {
        given().header("Content-Type", mediaType).body("{}".getBytes(StandardCharsets.UTF_8)).post("/awards")
                .then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\"",
        "application/json; charset=utf8"})
    void jsonInUtf8IsTakenHoweverItIsSpelled(String mediaType) {
        given().header("Content-Type", mediaType).body("{}".getBytes(StandardCharsets.UTF_8)).post("/awards")
                .then().statusCode(200);
    }

    @Test
    void aFormIsRefused() {
        given().formParam("language", "en").post("/awards").then().statusCode(415);
    }

    @Test
    void aCompressedBodyIsRefused() {
        given().contentType("application/json").header("Content-Encoding", "gzip").body("{}").post("/awards")
                .then().statusCode(415);
    }

    @Test
    void aBodyOfExactlyTheLimitIsReadAndOneByteMoreIsNot() {
        given().contentType("application/json").body("{}" + " ".repeat(LIMIT - 2)).post("/awards")
                .then().statusCode(200);
        given().contentType("application/json").header("Accept-Language", "en").body("{}" + " ".repeat(LIMIT - 1))
                .post("/awards").then().statusCode(413).contentType("application/problem+json")
                .body("detail", containsString("64 KiB"));
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsSent() throws IOException {
        String answer = exchange("POST /awards HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 70000000\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @Test
    void aBodyWithoutALengthIsRefusedOnceItHasGrownTooLong() throws IOException {
        String chunk = Integer.toHexString(LIMIT / 2) + "\r\n" + " ".repeat(LIMIT / 2) + "\r\n";
        String answer = exchange("POST /awards HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + chunk);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void aRequestThatIsWrongBeforeItsBodyIsNotToldThatItsBodyIsWrong() throws IOException {
        String answer = exchange("POST /awards HTTP/1.1\r\nContent-Type: application/json\r\nAccept-Language: en\r\n"
                + "Content-Length: 2\r\n\r\n{}");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("Check the request line and the headers"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/awards/", "/AWARDS", "/awards/x"})
    void anAddressThatLeadsNowhereIsAProblemToo(String path) {
        given().header("Accept-Language", "en").contentType("application/json").body("{}").post(path)
                .then().statusCode(404).contentType("application/problem+json").body("title", equalTo("Not found"));
    }

    @Test
    void aQueryBesideABodyIsNotIgnored() {
        given().contentType("application/json").body("{}").post("/catalogue?language=en").then().statusCode(400)
                .contentType("application/problem+json").body("errors[0].code", equalTo("query-beside-body"));
    }

    /** Each fault takes words, and a body has room for thousands of them. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"answers\": {\"topics\": [%s]}}", "{\"answers\": {%s}}", "{%s}", "{\"x\": {%s}}"})
    void ofVeryManyFaultsTheFirstAreTold(String body) {
        String many = IntStream.range(0, 5000).mapToObj(i -> body.contains("[") ? "\"\"" : "\"a" + i % 4000 + "\":1")
                .collect(Collectors.joining(","));
        Response response = given().contentType("application/json").header("Accept-Language", "en")
                .body(body.formatted(many)).post("/awards");
        assertEquals(400, response.statusCode());
        assertTrue(response.jsonPath().getList("errors").size() <= 100);
        assertTrue(response.asByteArray().length < 100_000, String.valueOf(response.asByteArray().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "GB18030"})
    void whatIsNotUtf8IsNotRead(String charset) {
        byte[] body = "{\"language\": \"en\", \"answers\": {\"项目\": 1}}".getBytes(Charset.forName(charset));
        given().header("Content-Type", "application/json").body(body).post("/awards").then().statusCode(400)
                .body("errors[0].code", equalTo("malformed-json"));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        given().header("Content-Type", "application/json").body("\uFEFF{\"language\": \"en\"}"
                .getBytes(StandardCharsets.UTF_8)).post("/awards").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi/", "/q/openapi.json/", "/q/openapi/?format=json"})
    void aDescriptionWithASlashBehindItIsNowhere(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB,zh;q=0.5", "fr, en;q=0.4, zh;q=0.2"})
    void theFirstOfOurLanguagesThatIsAcceptedIsSpoken(String accepted) {
        given().header("Accept-Language", accepted).get("/awards").then().header("Content-Language", "en")
                .body("title", startsWith("Method"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "fr", "*"})
    void chineseIsSpokenToEveryoneElse(String accepted) {
        assertEquals("方法不对", given().header("Accept-Language", accepted).get("/awards").jsonPath().getString("title"));
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[4096];
            int length = in.read(buffer);
            return new String(buffer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }
}
