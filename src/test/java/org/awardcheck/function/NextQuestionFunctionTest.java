package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.awardcheck.function.Calls.post;
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
class NextQuestionFunctionTest {
    @Test
    void theTopicsAreAskedFirst() {
        JsonPath answer = ask("next-question", "{\"language\":\"en\"}");
        assertEquals("topics", answer.getString("question.id"));
        assertEquals("Which topics concern you?", answer.getString("question.title"));
        assertEquals(List.of("topics"), answer.getList("question.fields.fact"));
        assertEquals("multi", answer.getString("question.fields[0].type"));
        assertEquals("medicine", answer.getString("question.fields[0].options[5].id"));
        assertEquals(0, answer.getInt("settled"));
        assertEquals(90, answer.getInt("open"));
    }

    @Test
    void factsThatAreAnsweredTogetherAreAskedTogetherWithTheirBoundsAndUnits() {
        JsonPath answer = ask("next-question",
                "{\"answers\":{\"topics\":[\"medicine\"],\"inHuzhou\":true,\"genericDrugs\":1},\"language\":\"zh\"}");
        assertEquals("drugs", answer.getString("question.id"));
        assertEquals("medicine", answer.getString("question.topic"));
        assertEquals(List.of("innovativeDrugs", "improvedDrugs", "promotedDrugs"),
                answer.getList("question.fields.fact"));
        assertEquals("个品种", answer.getString("question.fields[0].unit"));
        assertEquals(1_000_000, answer.getInt("question.fields[0].maximum"));
        assertEquals(87, answer.getInt("settled"));
        assertEquals(3, answer.getInt("open"));
    }

    @Test
    void aSkippedFactIsNotAskedAgainAndStaysOpen() {
        JsonPath answer = ask("next-question", """
                {"answers": {"topics": ["growth"], "inHuzhou": true}, "skipped": ["growthRecognitions"]}""");
        assertNull(answer.get("question"));
        assertEquals(10, answer.getInt("open"));
    }

    @Test
    void nothingLeftToAskIsSaidWithAnExplicitNull() {
        String body = post("next-question", "{\"answers\":{\"inHuzhou\":false}}").asString();
        assertTrue(body.contains("\"question\":null"), body);
    }

    /** The function asks in the same words as the page. */
    @ParameterizedTest
    @CsvSource({
        "zh, 2023年至2025年获得了下列哪些企业成长称号或支持？, 首次",
        "en, Which of these growth titles or kinds of support did you obtain in 2023 to 2025?, for the first time"})
    void aQuestionOnTitlesSaysWhichYearsCountAndEachTitleWhenItDoes(String language, String title, String when) {
        JsonPath answer = ask("next-question",
                "{\"answers\":{\"topics\":[\"growth\"],\"inHuzhou\":true},\"language\":\"" + language + "\"}");
        assertEquals(title, answer.getString("question.title"));
        assertEquals(when, answer.getString(
                "question.fields[0].options.find { it.id == 'hidden-champion-provincial' }.note"));
        assertNull(answer.get("question.fields[0].options.find { it.id == 'golden-ox' }.note"));
    }
}
