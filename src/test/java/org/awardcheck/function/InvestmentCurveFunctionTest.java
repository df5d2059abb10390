package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /**
     * 8 % of the investment from 5,000,000 yuan on, 10,000,000 at most; what part of the curve is drawn does not
     * matter.
     */
    @ParameterizedTest
    @CsvSource({"400000,5000000,", "400001,5000013,", "10000000,125000000,", "10000001,,10000000", "0,0,"})
    void aTargetIsAnsweredWithTheLeastValueOrWithTheMostThatThereIs(long target, Long value, Integer most) {
        JsonPath answer = ask("investment-curve", """
                {"fact": "equipmentInvestment", "from": 0, "to": 1, "target": %d,
                 "answers": {"inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "benchmarkDemonstration": false, "projectStage": "planned"}}""".formatted(target));
        Map<String, Object> told = answer.getMap("target");
        assertEquals(value, told.get("value") == null ? null : ((Number) told.get("value")).longValue());
        assertEquals(most, told.get("most"));
        assertEquals(most == null ? Set.of("value") : Set.of("value", "most"), told.keySet());
    }

    @Test
    void withoutATargetNothingIsSaidOfOne() {
        assertNull(ask("investment-curve", "{\"fact\": \"softInvestment\", \"from\": 0, \"to\": 1}").get("target"));
    }
}
