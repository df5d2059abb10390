package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NearMissesFunctionTest {
    @Test
    void aPlatformJustTooSmallLearnsHowManyDevicesItLacksAndWhatTheyWouldBring() {
        JsonPath answer = ask("near-misses", """
                {"language": "en", "answers": {"topics": ["digital"], "inHuzhou": true, "digitalRecognitions": [],
                 "platformEnterprisesServed": 120, "platformSameIndustryEnterprises": 108,
                 "platformDevicesConnected": 4600}}""");
        assertEquals(List.of("platform-scale-single-industry"), answer.getList("nearMisses.id"));
        assertEquals(Map.of("platformDevicesConnected", 5001), answer.getMap("nearMisses[0].changes"));
        assertEquals("figure", answer.getString("nearMisses[0].kind"));
        assertEquals(401, answer.getInt("nearMisses[0].shortfall"));
        assertEquals(1_000_000, answer.getInt("nearMisses[0].gain.minimum"));
        assertEquals("Devices connected to the platform: 401 more, to reach 5,001. This award would come to 1,000,000 "
                + "yuan; the total grows by 1,000,000 yuan", answer.getString("nearMisses[0].text"));
    }

    @Test
    void theChangeThatBringsMostComesFirstAndASetKeepsWhatItHeld() {
        JsonPath answer = ask("near-misses", """
                {"answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "completed", "equipmentInvestment": 30000000, "benchmarkDemonstration": false,
                 "industry": "frontier", "chainRole": "key-upgrade"}}""");
        assertEquals(List.of("technical-transformation-benchmark", "resource-recycling", "new-build-key-upgrade"),
                answer.getList("nearMisses.id"));
        assertEquals(List.of("technical-transformation", "resource-recycling"),
                answer.getList("nearMisses[1].changes.projectKinds"));
        assertEquals(List.of(1_200_000, 1_200_000, 0), answer.getList("nearMisses.gain.maximum"));
        assertEquals(List.of("nature", "nature", "nature"), answer.getList("nearMisses.kind"));
    }

    @Test
    void whatAChangeCostsOfAnAwardWithoutAnAmountIsTold() {
        String asked = """
                {"language": "%s", "answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["new-build"],
                 "projectStage": "completed", "equipmentInvestment": 30000000, "industry": "frontier",
                 "chainRole": "none"}}""";
        JsonPath answer = ask("near-misses", asked.formatted("en"));
        assertEquals("new-build-key-upgrade", answer.getString("nearMisses.find {it.lost}.id"));
        assertEquals(List.of("new-build-tiered"), answer.getList("nearMisses.find {it.lost}.lost"));
        assertTrue(answer.getString("nearMisses.find {it.lost}.text")
                .endsWith("; but “New project in a supported field, "
                + "tier to be decided” would no longer apply (rate not stated, at most 50,000,000 yuan a project, not in "
                + "the total)"));
        assertTrue(ask("near-misses", asked.formatted("zh")).getString("nearMisses.find {it.lost}.text").endsWith(
                "；但不再符合“制造业重点支持领域新建项目分档奖励”（比例未载明，单个项目最高5,000万元，未计入合计）"));
    }

    @Test
    void whereMoreInvestmentBringsNothingMoreIsToldForWhatIsAlreadyHad() {
        JsonPath answer = ask("near-misses", """
                {"language": "en", "answers": {"inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "completed", "equipmentInvestment": 125000000}}""");
        assertEquals(Map.of("id", "technical-transformation", "title", "Technical transformation project",
                "fact", "equipmentInvestment", "beyond", 125_000_000, "reached", true, "text",
                "Grows no more once this is reached: Equipment investment 125,000,000 yuan; you are there already"),
                answer.getMap("capped[0]"));
    }
}
