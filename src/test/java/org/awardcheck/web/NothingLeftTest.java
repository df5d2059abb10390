package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is sent on to questions where none is left. */
@QuarkusTest
class NothingLeftTest {
    private static final String DONE = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no";
    private static final String TIERED = "topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=planned"
            + "&equipmentInvestment=3000&industry=frontier&chainRole=none";

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | topics=none  | 按目前的回答，合计不随任何一项投入变化。 | 查看结果
            en | topics=none  | By the answers so far, the total does not grow with any sum of money. | See the result
            zh | TIERED       | 按目前的回答，合计不随任何一项投入变化。 | 查看结果
            en | TIERED       | By the answers so far, the total does not grow with any sum of money. | See the result
            zh | topics=growth | 按目前的回答，合计不随任何一项投入变化。再回答一些问题，可能会有变化。 | 继续回答
            en | topics=growth | By the answers so far, the total does not grow with any sum of money. More answers may change that. | Go on with the questions""")
    void theTargetPromisesNothingOfAnswersThatNobodyAsksFor(String language, String query, String words,
    String button) {
        Document page = page("/" + language + "/target?" + query.replace("TIERED", TIERED));
        assertEquals(words, page.select("p.govuk-body").text());
        assertEquals(button, page.select("a.govuk-button").text());
        assertTrue(page.select("a.govuk-button").attr("href")
                .contains(query.equals("topics=growth") ? "/next" : "/result"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | technical-transformation | 查看全部结果 | 继续自测
            en | technical-transformation | See the whole result | Go on with the check""")
    void anAwardsPageLeadsOnOnlyWhereSomethingIsLeft(String language, String award, String result, String goOn) {
        Document done = page("/" + language + "/awards/" + award + "?" + DONE);
        assertEquals(result, done.select(".award__check").text());
        assertEquals(1, done.select(".award__check .govuk-button").size());
        // Of a topic that was left out there is still something to ask, and so there is without one of the answers.
        assertTrue(page("/" + language + "/awards/golden-ox?" + DONE).select(".award__check").text().startsWith(goOn));
        assertTrue(page("/" + language + "/awards/" + award + "?" + DONE.replace("&benchmarkDemonstration=no", ""))
                .select(".award__check").text().startsWith(goOn));
        assertFalse(page("/" + language + "/awards/" + award).select(".award__check").text().contains(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 查看结果 | 继续自测
            en | See the result | Go on with the check""")
    void theStartPageLeadsToTheResultWhereNothingIsLeft(String language, String result, String goOn) {
        assertEquals(result, page("/" + language + "?" + DONE).select(".hero__actions .govuk-button").text());
        assertEquals(goOn, page("/" + language + "?inHuzhou=yes").select(".hero__actions .govuk-button").text());
    }
}
