package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result over HTTP, in both languages. */
@QuarkusTest
class ResultPageTest {
    private static final String ON = "&on=2025-06-30";
    private static final String LONG = "?topics=project,digital,innovation,growth&inHuzhou=yes"
            + "&projectKinds=new-build,technical-transformation,digital-transformation&projectStage=completed"
            + "&equipmentInvestment=2400&industry=semiconductors-optoelectronics&chainRole=chain-building"
            + "&benchmarkDemonstration=no&softInvestment=260&digitalRecognitions=smart-factory-provincial"
            + "&platformEnterprisesServed=120&platformSameIndustryEnterprises=108&platformDevicesConnected=4600"
            + "&innovationRecognitions=first-product-provincial&keyTechnologyProjects=2&skip=keyHighTechProducts"
            + "&firstProductPremium=80&growthRecognitions=little-giant-national,maker-in-china" + ON;
    private static final String RETROFIT = "?topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=completed&equipmentInvestment=1200&benchmarkDemonstration=no" + ON;

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).accept("text/html").get(address).then();
    }

    /** What a person reads: the text without the marks around it. */
    private static String text(String address) {
        return get(address).statusCode(200).extract().asString().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private static void shows(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "'" + part + "' is not in: " + text);
        }
    }

    @Test
    void aLongResultShowsTotalsAwardsStepsAndWhatIsOpenInEnglish() {
        shows(text("/en/result" + LONG), "You may be eligible for 7 awards now, 1 more later",
                "4,320,000 yuan", "5,720,000 yuan", "6,000,000 yuan", "11,000,000 yuan",
                "24,000,000 × 15% to 30% = 3,600,000 to 7,200,000 yuan, cap 50,000,000",
                "One equipment investment counts once", "401 more", "How many provincial projects and products");
    }

    @Test
    void aLongResultShowsTheSameInChinese() {
        shows(text("/zh/result" + LONG), "现在可能符合7项奖励，之后还有1项", "432 万元", "572 万元", "600 万元", "1,100 万元",
                "2,400万元 × 15%～30% = 360万元～720万元，上限5,000万元", "同一设备投资只算一次", "再增加401台");
    }

    @Test
    void oneExactAwardIsOneFigureAndNothingIsWaitedFor() {
        shows(text("/en/result" + RETROFIT), "You may be eligible for 1 award", "Exactly", "960,000 yuan",
                "No further award is waiting for a later stage", "12,000,000 × 8% = 960,000 yuan, cap 10,000,000");
    }

    @Test
    void nothingKnownYetAsksForMore() {
        shows(text("/en/result"), "No award can be told yet", "Go on answering", "90 awards lack an answer");
        shows(text("/zh/result"), "还没有可以确定的奖励", "接着回答");
    }

    @Test
    void nothingThatAppliesSaysWhyForEveryAward() {
        shows(text("/en/result?inHuzhou=no" + ON), "No award applies", "Why the other 90 do not apply",
                "Enterprise and project in Huzhou; your answer: no");
    }

    @Test
    void aTopicThatWasLeftOutIsToldApartFromATitleThatIsNotHeld() {
        String text = text("/en/result?topics=growth&inHuzhou=yes&growthRecognitions=golden-ox" + ON);
        shows(text, "Titles that you did not choose", "Not asked, because you left the topic out");
    }

    @Test
    void aDateAfterThePeriodIsToldCalmly() {
        get("/en/result?inHuzhou=no&on=2026-06-30").body(containsString("period-notice"));
        get("/en/result?inHuzhou=no" + ON).body(not(containsString("period-notice")));
    }

    @Test
    void whatCannotBeReadIsToldAndNothingElseShown() {
        get("/en/result?inHuzhou=maybe").statusCode(400).body(containsString("govuk-error-summary"));
        get("/en/result.csv?inHuzhou=maybe").statusCode(400);
        get("/en/result.json?inHuzhou=maybe").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theTableOpensInASpreadsheet(String language) {
        String csv = given().urlEncodingEnabled(false).get("/" + language + "/result.csv" + LONG).then().statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", startsWith("attachment; filename=\"award-check-2025-06-30.csv\""))
                .extract().asString();
        assertTrue(csv.startsWith("\uFEFF"));
        List<String> lines = List.of(csv.split("\r\n"));
        assertEquals(91, lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("technical-transformation,")
                && line.contains(",1920000,1920000,")));
    }

    @Test
    void theDataAreThoseThatTheFunctionAnswers() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode file = json.readTree(given().urlEncodingEnabled(false).get("/en/result.json" + RETROFIT).then()
                .statusCode(200).extract().asByteArray());
        JsonNode answer = json.readTree(given().contentType("application/json").body("""
                {"answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "completed", "equipmentInvestment": 12000000, "benchmarkDemonstration": false},
                 "on": "2025-06-30", "language": "en"}""").post("/awards").asByteArray());
        assertEquals(answer, file);
    }

    @Test
    void theFileKeepsTheHeadersOfEveryPage() {
        given().urlEncodingEnabled(false).get("/zh/result.csv" + RETROFIT).then()
                .header("Cache-Control", equalTo("no-store")).header("X-Content-Type-Options", equalTo("nosniff"));
    }
}
