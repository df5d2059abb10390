package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AwardFunctionTest {
    private static final String CHIPS = """
            {"award": "%s", "language": "%s", "answers": {"inHuzhou": true, "projectKinds": ["new-build"],
             "projectStage": "under-construction", "equipmentInvestment": 240000000,
             "industry": "semiconductors-optoelectronics", "chainRole": "%s"}}""";

    @Test
    void oneAwardComesWithItsOutcomeItsOfferAndItsReadings() {
        JsonPath answer = ask("award", CHIPS.formatted("new-build-chain-building", "en", "chain-building"));
        assertEquals("pending", answer.getString("award.status"));
        assertEquals("240,000,000 × 15% = 36,000,000 yuan; 240,000,000 × 30% = 72,000,000, capped at 50,000,000 yuan",
                answer.getString("award.sum.text"));
        assertTrue(answer.getBoolean("award.sum.capped"));
        assertEquals(72_000_000, answer.getInt("award.sum.uncappedMaximum"));
        assertEquals("15% to 30% of equipment investment, at most 50,000,000 yuan", answer.getString("offer.pays"));
        assertEquals(1500, answer.getInt("offer.parameters.'lowest-rate'"));
        assertEquals("in-production", answer.getString("offer.payableFrom"));
        assertEquals(3, answer.getList("award.readings").size());
    }

    @Test
    void theSumInChineseHasTheSameFigures() {
        assertEquals("24,000万元 × 15% = 3,600万元；24,000万元 × 30% = 7,200万元，按上限计5,000万元",
                ask("award", CHIPS.formatted("new-build-chain-building", "zh", "chain-building"))
                        .getString("award.sum.text"));
    }

    @Test
    void aReadingIsMadeFromTheParameters() {
        List<String> readings = ask("award", CHIPS.formatted("new-build-chain-building", "zh", "none"))
                .getList("award.readings");
        assertEquals("比例在15%至30%之间，由主管部门确定，因此结果是一个区间。", readings.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The drug must have its registration certificate and be produced in Huzhou'",
        "zh, 须已取得药品注册证书，并在湖州产业化"})
    void whatThePolicyAsksForAndNoQuestionDoesStandsWhereTheAwardIsExplained(String language, String qualifier) {
        JsonPath award = ask("award", "{\"award\": \"innovative-drug\", \"language\": \"" + language + "\"}");
        assertEquals(List.of(qualifier), award.getList("award.qualifiers"));
        assertEquals(List.of(qualifier), award.getList("offer.qualifiers"));
        String one = "awards.find { it.id == 'innovative-drug' }.qualifiers";
        String request = "{\"explain\": true, \"language\": \"" + language + "\"}";
        assertEquals(List.of(qualifier), ask("awards", request).getList(one));
        assertNull(ask("awards", request.replace("true", "false")).get(one));
        assertEquals(List.of(qualifier),
                ask("catalogue", "{\"language\": \"" + language + "\"}").getList(one));
    }

    @Test
    void anAwardThatOneChangeWouldBringSaysSo() {
        JsonPath answer = ask("award", CHIPS.formatted("new-build-chain-building", "en", "none"));
        assertEquals("not-eligible", answer.getString("award.status"));
        assertEquals("chain-building", answer.getString("nearMiss.changes.chainRole"));
        assertEquals(50_000_000, answer.getInt("nearMiss.gain.maximum"));
        assertNull(answer.get("countedOnce"));
    }

    @Test
    void whatIsLeftWhenNoTierFitsTellsWhichTierDoes() {
        JsonPath answer = ask("award", CHIPS.formatted("new-build-tiered", "en", "chain-building"));
        assertEquals("not-eligible", answer.getString("award.status"));
        List<String> texts = answer.getList("award.conditions.findAll { it.outcome == 'false' }.text");
        assertEquals(List.of("By industry and role in the industrial chain it belongs to another award: New chain-building project in semiconductors and optoelectronics"),
                texts);
    }
}
