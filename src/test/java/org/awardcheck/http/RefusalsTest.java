package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before a function sees it. */
@QuarkusTest
class RefusalsTest {
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
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\""})
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,zh;q=0.5", "fr, en;q=0.4, zh;q=0.2"})
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
