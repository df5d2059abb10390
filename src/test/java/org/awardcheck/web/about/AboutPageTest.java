package org.awardcheck.web.about;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.awardcheck.catalogue.PublishedPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about the check, in both languages. */
@QuarkusTest
class AboutPageTest {

    @ParameterizedTest
    @CsvSource({"zh, 不是政府网站, 2023年1月1日", "en, It is not a government site, 1 January 2023"})
    void itNamesThePolicyAndWhoRunsTheSite(String language, String notGovernment, String from) {
        String text = given().header("Accept", "text/html").get("/" + language + "/about").then().statusCode(200)
                .extract().asString().replaceAll("<[^>]*>", "");
        String number = PublishedPolicy.EDITIONS.policies().get(0).document().number();
        assertAll(List.of(notGovernment, from, number).stream().map(it -> () -> assertTrue(text.contains(it), it)));
    }

    @ParameterizedTest
    @CsvSource({"zh, privacy", "zh, accessibility", "en, privacy", "en, accessibility", "en, readings", "zh, sums"})
    void everyAnchorIsThere(String language, String id) {
        given().header("Accept", "text/html").get("/" + language + "/about").then().statusCode(200)
                .body(containsString("id=\"" + id + "\""), containsString("#" + id + "\""));
    }
}
