package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every response bears the headers, whoever writes it. */
@QuarkusTest
class SecurityHeadersTest {
    @ParameterizedTest
    @CsvSource({"GET,/", "GET,/zh", "GET,/en/topics", "GET,/zh/questions/industry", "GET,/en/next", "GET,/zh/answers",
        "GET,/zh/next?asked=industry", "GET,/zh?x=1", "GET,/nothing", "GET,/en/nothing", "POST,/zh", "POST,/awards",
        "GET,/awards", "GET,/catalogue", "HEAD,/catalogue", "POST,/catalogue", "POST,/nothing", "GET,/q/openapi",
        "GET,/q/health", "GET,/assets/none.css"})
    void everyResponseBearsTheHeaders(String method, String address) {
        for (String accept : new String[] {"*/*", "text/html"}) {
            Response response = given().redirects().follow(false).accept(accept).request(method, address);
            for (Map.Entry<String, String> header : SecurityHeaders.HEADERS.entrySet()) {
                assertEquals(header.getValue(), response.header(header.getKey()), header.getKey());
            }
            assertEquals(1, response.headers().getValues("Cache-Control").size());
            assertNull(response.header("Set-Cookie"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/zh?inHuzhou=yes", "/en/answers?skip=inHuzhou", "/en/result?a=5KJcbU2w", "/zh/result.json?inHuzhou=no",
        "/en/awards?q=drug", "/en/nothing", "/q/health"})
    void nothingWithAnswersMayBeKept(String address) {
        given().get(address).then().header("Cache-Control", containsString("no-store"));
    }
}
