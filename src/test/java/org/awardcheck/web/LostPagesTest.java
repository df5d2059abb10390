package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that says that there is nothing at an address loses nothing of what the address tells. */
@QuarkusTest
class LostPagesTest {
    private static final String TOLD =
            "inHuzhou=yes&projectKinds=technical-transformation&equipmentInvestment=1200&on=2025-06-30";

    private static Document page(int status, String method, String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).accept("text/html").request(method, address).then()
                .statusCode(status).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({"404, GET, nothing", "404, GET, awards/nothing", "404, GET, questions/nothing", "404, GET, result/x%25",
        "405, POST, result"})
    void itsLinksKeepTheAnswers(int status, String method, String path) {
        String token = ShortForm.of(TOLD);
        for (String language : new String[] {"zh", "en"}) {
            String other = language.equals("zh") ? "en" : "zh";
            for (String situation : new String[] {token, token + "&from=timeline", TOLD}) {
                Document page = page(status, method, "/" + language + "/" + path + "?" + situation);
                assertEquals("/" + other + "/" + path + "?" + token, page.select(".site-header__language")
                        .attr("href"));
                assertEquals("/" + language + "?" + token, page.select("main .govuk-button").attr("href"));
                assertEquals("/" + language + "/awards?" + token, page.select(".site-header__links a").attr("href"));
            }
        }
    }

    /** What is not in order is kept as it is, to be told of by a page that there is. */
    @ParameterizedTest
    @CsvSource({"q=%E5%B7%A5&sort=amount", "a=broken", "equipmentInvestment=12000000", "inHuzhou=maybe",
            "q=%22%3E%3Cscript%3E"})
    void whatIsNotInOrderIsNotLostEither(String query) {
        Document page = page(404, "GET", "/zh/nothing?" + query);
        assertEquals("/en/nothing?" + query, page.select(".site-header__language").attr("href"));
        assertTrue(page.select("main script").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"zh, en", "en, zh"})
    void withoutAnswersTheOtherLanguageBeginsAtItsStart(String language, String other) {
        assertEquals("/" + other, page(404, "GET", "/" + language + "/nothing").select(".site-header__language")
                .attr("href"));
    }

    /** The names of languages are further on in these, where Quarkus REST finds them, too. */
    @ParameterizedTest
    @ValueSource(strings = {"awards/zh", "awards/en/", "questions/investment", "questions/xzh", "x/zh/about",
            "zhx/about"})
    void thereIsNothingBesideTheLanguages(String path) {
        given().get("/" + path).then().statusCode(404).contentType("application/problem+json");
    }
}
