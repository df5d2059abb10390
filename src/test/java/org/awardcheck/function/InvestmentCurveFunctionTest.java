package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvestmentCurveFunctionTest {
    @Test
    void everyThresholdAndCapIsAPointAndAMark() {
        JsonPath answer = ask("investment-curve", """
                {"fact": "equipmentInvestment", "from": 0, "to": 200000000, "language": "en",
                 "answers": {"inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "completed", "benchmarkDemonstration": false}}""");
        assertEquals(List.of(0, 4_999_999, 5_000_000, 125_000_000, 200_000_000), answer.getList("points.value"));
        assertEquals(List.of(0, 0, 400_000, 10_000_000, 10_000_000), answer.getList("points.now.minimum"));
        assertEquals(List.of("threshold", "cap"), answer.getList("marks.kind"));
        assertEquals(List.of(5_000_000, 125_000_000), answer.getList("marks.value"));
        assertEquals("Equipment investment 125,000,000 yuan: Technical transformation project, cap reached",
                answer.getString("marks[1].text"));
        assertEquals("eligible", answer.getString("points[2].awards[0].status"));
    }
}
