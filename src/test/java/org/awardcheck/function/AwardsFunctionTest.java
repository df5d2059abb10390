package org.awardcheck.function;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.ask;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AwardsFunctionTest {
    private static final String RETROFIT = """
            {"answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["technical-transformation"],
             "projectStage": "completed", "equipmentInvestment": 12000000, "benchmarkDemonstration": %s},
             "on": "2025-06-30", "language": "%s", "explain": true}""";
    private static final String WITHOUT_REASONS = RETROFIT.replace(", \"explain\": true", "");

    @Test
    void everyAwardIsAnsweredInThePolicysOrder() {
        assertEquals(PublishedPolicy.EDITIONS.policies().get(0).awards().stream().map(Award::id).toList(),
                ask("awards", "{}").getList("awards.id"));
    }

    @Test
    void anEligibleAwardCarriesItsAmountAndTheSumOnOneLine() {
        JsonPath answer = ask("awards", RETROFIT.formatted("false", "en"));
        Map<String, Object> award = award(answer, "technical-transformation");
        assertEquals("eligible", award.get("status"));
        assertEquals(Map.of("kind", "exact", "minimum", 960_000, "maximum", 960_000, "text", "960,000 yuan"),
                award.get("amount"));
        assertEquals(Map.of("fact", "equipmentInvestment", "figure", 12_000_000, "capped", false,
                "text", "12,000,000 × 8% = 960,000 yuan, cap 10,000,000"), award.get("sum"));
        assertEquals(960_000, answer.getLong("totals.now.minimum"));
        assertEquals(960_000, answer.getLong("totals.potential.maximum"));
    }

    @Test
    void chineseSpeaksOfWanAndHasNoSpacesBesidesThoseOfASum() {
        Map<String, Object> award = award(ask("awards", RETROFIT.formatted("false", "zh")), "technical-transformation");
        assertEquals(Map.of("fact", "equipmentInvestment", "figure", 12_000_000, "capped", false,
                "text", "1,200万元 × 8% = 96万元，上限1,000万元"), award.get("sum"));
        assertEquals("可能符合：96万元", award.get("text"));
    }

    @Test
    void aPendingAwardNamesTheStageThatIsAwaited() {
        JsonPath answer = ask("awards", RETROFIT.formatted("true", "en"));
        Map<String, Object> award = award(answer, "technical-transformation-benchmark");
        assertEquals("pending", award.get("status"));
        assertEquals("in-production", award.get("awaiting"));
        assertEquals("May be eligible: 1,440,000 yuan. Paid once the project is in production", award.get("text"));
        assertEquals(960_000, answer.getLong("totals.now.maximum"));
        assertEquals(1_440_000, answer.getLong("totals.potential.minimum"));
    }

    @Test
    void whatWasCountedOnceIsToldWithWhatWasLeftOut() {
        Map<String, Object> counted = ask("awards", RETROFIT.formatted("true", "en")).getMap("countedOnce[0]");
        assertEquals("equipment-investment", counted.get("group"));
        assertEquals(List.of("technical-transformation", "technical-transformation-benchmark"), counted.get("awards"));
        assertEquals(Map.of("minimum", 1_440_000, "maximum", 1_440_000), counted.get("counted"));
        assertEquals(Map.of("minimum", 960_000, "maximum", 960_000), counted.get("leftOut"));
        assertTrue(counted.get("text").toString()
                .startsWith("One equipment investment counts once, with later stages: of "),
                counted.get("text").toString());
    }

    @Test
    void aFailingConditionTellsWhatIsNeededAndHowMuchIsShort() {
        JsonPath answer = ask("awards", RETROFIT.formatted("false", "en"));
        Map<String, Object> condition = condition(award(answer, "new-build-key-upgrade"), "equipmentInvestment");
        assertEquals("false", condition.get("outcome"));
        assertEquals(Map.of("atLeast", 20_000_000), condition.get("required"));
        assertEquals(12_000_000, condition.get("answered"));
        assertEquals(20_000_000, condition.get("needed"));
        assertEquals(8_000_000, condition.get("shortfall"));
        assertEquals("Needed: Equipment investment: at least 20,000,000 yuan; your answer: 12,000,000 yuan, short by 8,000,000 "
                + "yuan", condition.get("text"));
    }

    @Test
    void aTopicThatWasLeftOutIsToldApartFromAnAnswer() {
        Map<String, Object> condition = condition(award(ask("awards", RETROFIT.formatted("false", "en")),
                "little-giant-national"), "growthRecognitions");
        assertEquals(true, condition.get("leftOut"));
        assertNull(condition.get("answered"));
        assertEquals("Needed: Growth titles: National Little Giant (specialised and sophisticated SME). Not asked, since you did "
                + "not choose the topic “Enterprise growth”", condition.get("text"));
    }

    @Test
    void anUndeterminedAwardNamesTheFactsThatWouldSettleIt() {
        Map<String, Object> award = award(ask("awards", "{\"answers\":{\"inHuzhou\":true}}"), "energy-saving");
        assertEquals("undetermined", award.get("status"));
        assertEquals(List.of("projectKinds", "projectStage", "energySavingInvestment"), award.get("missing"));
        assertNull(award.get("amount"));
    }

    @Test
    void anAmountThatIsNotStatedHasNoNumbers() {
        Map<String, Object> award = award(ask("awards",
                "{\"answers\":{\"inHuzhou\":true,\"operatorRecognitions\":[\"qixiaobang-service\"]},\"language\":\"en\"}"),
                "qixiaobang-service");
        assertEquals(Map.of("kind", "unstated"), award.get("amount"));
        assertEquals("May be eligible: amount not stated", award.get("text"));
    }

    /** Wherever the amount is said the cap is said with it. */
    @ParameterizedTest
    @CsvSource({
        "en, 'rate not stated, at most 50,000,000 yuan a project'",
        "zh, '比例未载明，单个项目最高5,000万元'"})
    void anAmountThatIsNotStatedSaysWhatAProjectIsCappedAt(String language, String words) {
        String facts = """
                {"answers": {"inHuzhou": true, "projectKinds": ["new-build"], "projectStage": "in-production",
                 "equipmentInvestment": 20000000, "industry": "frontier", "chainRole": "none"},
                 "award": "new-build-tiered", "language": "%s"}""".formatted(language);
        assertEquals(Map.of("kind", "unstated", "cap", 50_000_000), award(ask("awards",
                facts.replace("\"award\": \"new-build-tiered\",", "")), "new-build-tiered").get("amount"));
        JsonPath award = ask("award", facts);
        assertEquals(Map.of("kind", "unstated", "cap", 50_000_000, "text", words), award.getMap("award.amount"));
        assertTrue(award.getString("award.text").endsWith(words));
        assertTrue(award.getString("award.sum.text").equalsIgnoreCase(words));
        assertTrue(award.getString("offer.pays").equalsIgnoreCase(words));
    }

    @Test
    void withoutReasonsAnAwardSaysWhatDecidesAndNoMore() {
        JsonPath answer = ask("awards", WITHOUT_REASONS.formatted("true", "en"));
        assertEquals(Map.of("id", "technical-transformation", "title", "Technical transformation project",
                "status", "eligible", "amount", Map.of("kind", "exact", "minimum", 960_000, "maximum", 960_000),
                "text", "May be eligible: 960,000 yuan"), award(answer, "technical-transformation"));
        assertEquals("May be eligible: 1,440,000 yuan. Paid once the project is in production",
                award(answer, "technical-transformation-benchmark").get("text"));
        assertEquals(Set.of("id", "title", "status"), award(answer, "golden-ox").keySet());
        assertEquals(1, answer.getList("countedOnce").size());
        assertEquals(Set.of("policy", "on", "language", "awards", "totals", "countedOnce"),
                answer.getMap("$").keySet());
        assertEquals(Set.of("id", "title", "status", "missing"),
                award(ask("awards", "{\"answers\":{\"inHuzhou\":true}}"), "golden-ox").keySet());
    }

    @Test
    void reasonsChangeNothingOfWhatDecides() {
        JsonPath without = ask("awards", WITHOUT_REASONS.formatted("true", "zh"));
        JsonPath with = ask("awards", RETROFIT.formatted("true", "zh"));
        for (String path : List.of("awards.id", "awards.title", "awards.status", "awards.amount.maximum", "totals",
                "countedOnce")) {
            assertEquals(with.<Object>get(path), without.get(path), path);
        }
        for (String path : List.of("id", "title", "document", "validFrom", "validTo", "checksum", "status")) {
            assertEquals(with.<Object>get("policy." + path), without.get("policy." + path), path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/load/short.json, 11000, 3000",
        "src/test/load/open.json,  15000, 3300"})
    void anAnswerWithoutReasonsIsSmall(String request, int plain, int compressed) throws IOException {
        for (String language : List.of("zh", "en")) {
            String body = Files.readString(Path.of(request)).replaceAll("\"language\": \"..\"",
                    "\"language\": \"" + language + "\"");
            assertTrue(size("identity", body) <= plain, size("identity", body) + " in " + language);
            assertTrue(size("gzip", body) <= compressed, size("gzip", body) + " in " + language);
        }
    }

    private static int size(String encoding, String body) {
        return given().config(RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig()
                .noContentDecoders()))
                .contentType("application/json").header("Accept-Encoding", encoding).body(body).post("/awards")
                .then().statusCode(200).extract().asByteArray().length;
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        JsonPath zh = ask("awards", RETROFIT.formatted("false", "zh"));
        JsonPath en = ask("awards", RETROFIT.formatted("false", "en"));
        assertEquals("zh", zh.getString("language"));
        List<String> titles = en.getList("awards.title");
        for (int i = 0; i < titles.size(); i++) {
            assertNotEquals(zh.getString("awards[" + i + "].title"), titles.get(i));
            assertNotEquals(zh.getString("awards[" + i + "].text"), en.getString("awards[" + i + "].text"));
        }
        assertTrue(en.getList("readings").size() >= 4);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, not-yet-in-force",
        "2023-01-01, in-force",
        "2025-12-31, in-force",
        "2026-01-01, expired"})
    void theDateAskedAboutTellsWhetherThePolicyIsInForce(String on, String status) {
        JsonPath answer = ask("awards", "{\"on\":\"" + on + "\"}");
        assertEquals(status, answer.getString("policy.status"));
        assertEquals(on, answer.getString("on"));
        assertEquals(status.equals("in-force"), answer.getString("policy.notice") == null);
    }

    @Test
    void anAnswerIsCompressedForThoseWhoTakeThat() {
        given().contentType("application/json").header("Accept-Encoding", "gzip").body("{}").post("/awards")
                .then().header("Content-Encoding", "gzip").body("language", equalTo("zh"));
    }

    @Test
    void todayIsTodayInShanghai() {
        assertEquals("2025-07-01", ask("awards", "{}").getString("on"));
    }

    private static Map<String, Object> award(JsonPath answer, String id) {
        return answer.getMap("awards.find { it.id == '" + id + "' }");
    }

    private static Map<String, Object> condition(Map<String, Object> award, String fact) {
        return ((List<?>) award.get("conditions")).stream().map(AwardsFunctionTest::asMap)
                .filter(condition -> condition.get("facts").equals(List.of(fact))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
