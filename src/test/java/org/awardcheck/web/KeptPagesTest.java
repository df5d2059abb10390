package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which nothing was answered are the same for everyone, and kept; all others are nobody else's. */
@QuarkusTest
class KeptPagesTest {
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static Response get(String address, String accepted) {
        return given().config(AS_SENT).header("Accept-Encoding", accepted).get(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en", "/zh/topics", "/en/questions/standards", "/zh/awards",
            "/en/awards/innovative-drug",
        "/zh/about", "/en/answers", "/zh/result", "/en/compare", "/zh?utm_source=x"})
    void whatIsTheSameForEveryoneHasATagAndIsSentOnce(String address) {
        Response first = given().get(address);
        String tag = first.header("ETag");
        assertEquals("no-cache", first.header("Cache-Control"));
        given().header("If-None-Match", tag).get(address).then().statusCode(304).body(emptyString())
                .header("ETag", equalTo(tag)).header("Vary", equalTo("Accept-Encoding"));
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200)
                .header("Content-Language", address.substring(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh?inHuzhou=yes", "/zh/result?inHuzhou=yes", "/en/awards?q=drug", "/zh?on=2025-06-30",
        "/en/questions/location?back=result", "/en/topics?left-out=industry"})
    void whatHoldsAnAnswerOrAChoiceIsKeptNowhere(String address) {
        given().get(address).then().statusCode(200).header("ETag", nullValue()).header("Cache-Control", "no-store");
        given().header("If-None-Match", "*").get(address).then().statusCode(200);
    }

    @Test
    void onePersonsPageIsNotServedToTheNext() {
        String nobodys = given().get("/zh/answers").asString();
        String somebodys = given().get("/zh/answers?inHuzhou=yes").asString();
        assertNotEquals(nobodys, somebodys);
        assertEquals(nobodys, given().get("/zh/answers").asString());
        assertNotEquals(given().get("/zh/about").header("ETag"), given().get("/en/about").header("ETag"));
    }

    /** It bears the address that gives it again. */
    @Test
    void whoeverSeesTheSiteUnderAnotherNameGetsAPageOfHisOwn() {
        for (String host : List.of("one.example", "two.example", "one.example")) {
            String page = given().header("Host", host).get("/zh/result").then().statusCode(200).extract().asString();
            assertTrue(page.contains("href=\"http://" + host + "/zh/result?on="), page);
            assertFalse(page.contains(host.equals("one.example") ? "two.example" : "one.example"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en/awards", "/zh/result?inHuzhou=yes", "/zh/result.csv?inHuzhou=yes",
        "/en/result.json?inHuzhou=yes", "/en/result?x=1"})
    void whoeverTakesGzipGetsItAndNobodyElse(String address) throws IOException {
        Response gzip = get(address, "br, gzip;q=0.5");
        assertEquals("gzip", gzip.header("Content-Encoding"));
        byte[] plain = get(address, "gzip;q=0").asByteArray();
        assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(gzip.asByteArray())).readAllBytes());
        for (Response response : List.of(gzip, get(address, "gzip;q=0"), get(address, "br"))) {
            assertEquals("Accept-Encoding", response.header("Vary"));
            assertEquals(response.asByteArray().length, Integer.parseInt(response.header("Content-Length")));
        }
        assertTrue(get(address, "identity").header("Content-Encoding") == null);
    }

    @Test
    void aHeadIsAnsweredWithTheHeadersOfTheWhole() {
        Response whole = get("/en/awards", "gzip");
        Response head = given().config(AS_SENT).header("Accept-Encoding", "gzip").head("/en/awards");
        for (String header : List.of("ETag", "Content-Encoding", "Vary", "Cache-Control", "Content-Type")) {
            assertEquals(whole.header(header), head.header(header), header);
        }
    }
}
