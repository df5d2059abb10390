package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.post;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same for everyone may be kept, and is compressed once. */
@QuarkusTest
class StaticAnswersTest {
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    private static final String CATALOGUE = "/catalogue?language=en&on=2025-06-30";

    @Test
    void theCatalogueIsTheSameByGetAndByPost() {
        assertEquals(post("catalogue", "{\"language\": \"en\", \"on\": \"2025-06-30\"}").asString(),
                given().get(CATALOGUE).then().statusCode(200).contentType("application/json").extract().asString());
    }

    @Test
    void theCatalogueIsToldInTheLanguageAndForTheDayAskedFor() {
        given().get("/catalogue").then().body("language", equalTo("zh")).body("on", equalTo("2025-07-01"));
        given().get("/catalogue?on=2026-01-01").then().body("policy.status", equalTo("expired"));
    }

    @ParameterizedTest
    @CsvSource({
        "language=fr,            /language, unknown-language",
        "on=soon,                /on,       no-date",
        "lang=en,                /lang,     unknown-member",
        "answers=x,              /answers,  wrong-type",
        "language=en&language=zh, /language, duplicate-key"})
    void whatIsWrongInTheAddressIsTold(String query, String pointer, String code) {
        given().get("/catalogue?" + query).then().statusCode(400).contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE, "/q/openapi", "/q/openapi.json"})
    void whoeverHasItIsToldThatItHasNotChanged(String address) {
        Response first = given().get(address).then().statusCode(200).header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Encoding").extract().response();
        String tag = first.header("ETag");
        for (String known : new String[] {tag, "\"x\", " + tag, tag.substring(2), "*"}) {
            given().header("If-None-Match", known).get(address).then().statusCode(304).body(emptyString())
                    .header("ETag", tag).header("Vary", "Accept-Encoding").header("Cache-Control", "no-cache");
        }
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void anotherAnswerHasAnotherTag() {
        assertNotEquals(given().get("/catalogue?language=zh&on=2025-06-30").header("ETag"),
                given().get(CATALOGUE).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE, "/q/openapi", "/q/openapi.json", "styles", "mark"})
    void itComesCompressedToThoseWhoTakeThat(String address) {
        String found = address.startsWith("/") ? address : asset(address);
        Response gzip = given().config(AS_SENT).header("Accept-Encoding", "br;q=0, gzip").get(found);
        Response plain = given().config(AS_SENT).header("Accept-Encoding", "gzip;q=0").get(found);
        assertEquals("gzip", gzip.header("Content-Encoding"));
        assertEquals("Accept-Encoding", gzip.header("Vary"));
        assertEquals("Accept-Encoding", plain.header("Vary"));
        assertTrue(gzip.asByteArray().length < plain.asByteArray().length, found);
        assertEquals(plain.asString(), given().header("Accept-Encoding", "gzip").get(found).asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {CATALOGUE, "/q/openapi"})
    void headTellsWhatGetWould(String address) {
        Response get = given().get(address);
        Response head = given().head(address);
        assertEquals(200, head.statusCode());
        assertEquals(get.header("ETag"), head.header("ETag"));
        assertEquals(get.contentType(), head.contentType());
        assertEquals("", head.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br, gzip;q=0", "gzip;q=0", "identity", "deflate"})
    void whoeverTakesNoGzipGetsNone(String accepted) {
        for (String function : new String[] {"awards", "catalogue"}) {
            Response response = given().config(AS_SENT).contentType("application/json")
                    .header("Accept-Encoding", accepted)
                    .body("{}").post("/" + function);
            assertNull(response.header("Content-Encoding"));
            assertTrue(response.asString().startsWith("{\"policy\""));
        }
    }

    @Test
    void whatWasPostedIsNotKept() {
        post("catalogue", "{}").then().header("Cache-Control", "no-store");
    }

    private static String asset(String name) {
        String page = given().get("/zh").asString();
        int start = page.indexOf("/assets/" + name);
        return page.substring(start, page.indexOf('"', start));
    }
}
