package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The result as files. */
@QuarkusTest
class ResultFilesTest {

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void theJsonIsWhatTheFunctionAnswers(String language) {
        String answered = given().contentType("application/json").body("""
                {"answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "in-production", "equipmentInvestment": 12000000,
                 "benchmarkDemonstration": false}, "on": "2025-06-30", "language": "%s", "explain": true}"""
                .formatted(language))
                .post("/awards").then().statusCode(200).extract().asString();
        String file = get("/" + language + "/result.json", EXACT + "&" + IN_FORCE).statusCode(200)
                .contentType("application/json").extract().asString();
        assertEquals(answered, file);
    }

    @ParameterizedTest
    @CsvSource({"json", "csv"})
    void aFileIsToBeSavedUnderANameWithTheDate(String extension) {
        get("/zh/result." + extension, IN_FORCE).statusCode(200).header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition",
                        equalTo("attachment; filename=\"award-check-2025-06-30." + extension + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 奖励,政策板块,条款,结果,金额类型,至少（元）,至多（元）,算式,说明,编号,政策版本,测算日期
            en | Award,Section,Clause,Outcome,Kind of amount,At least (yuan),At most (yuan),Sum,Explanation,Id,Policy edition,Checked for""")
    void theTableHasAMarkAHeadingAndARowForEachAward(String language, String heading) {
        byte[] bytes = get("/" + language + "/result.csv", EXACT + "&" + IN_FORCE).statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asByteArray();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1);
        assertEquals("\uFEFF" + heading, lines[0]);
        assertEquals(92, lines.length);
        assertEquals("", lines[91]);
    }

    @Test
    void aRowOfTheTableSaysHowItsSumWasMade() {
        String table = get("/zh/result.csv", EXACT + "&" + IN_FORCE).extract().asString();
        assertTrue(table.contains(",确定金额,960000,960000,\"1,200万元 × 8% = 96万元，上限1,000万元\","), table);
        assertTrue(table.contains(",technical-transformation,2023—2025年版,"), table);
    }
}
