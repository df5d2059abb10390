package org.awardcheck.function;

import static org.awardcheck.function.Calls.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueFunctionTest {
    @Test
    void theCatalogueNeedsNoAnswers() {
        JsonPath answer = ask("catalogue", "{\"language\":\"en\"}");
        assertEquals(6, answer.getList("sections").size());
        assertEquals(90, answer.getList("awards").size());
        assertEquals(11, answer.getList("otherSupport").size());
        assertEquals(5, answer.getList("groups").size());
        assertTrue(answer.getList("readings").size() >= 4);
    }

    @Test
    void everyAwardStandsInTheClauseThatItCites() {
        JsonPath answer = ask("catalogue", "{}");
        List<String> inClauses = answer.getList("sections.clauses.flatten().awards.flatten()");
        assertEquals(answer.getList("awards.id"), inClauses);
    }

    @Test
    void everyFactIsAskedByOneQuestion() {
        JsonPath answer = ask("catalogue", "{}");
        List<String> asked = answer.getList("questions.facts.flatten()");
        List<String> facts = answer.getList("facts.id");
        assertEquals(facts.stream().sorted().toList(), asked.stream().sorted().toList());
    }

    @Test
    void anOptionSaysWhenItsTitleCounts() {
        JsonPath answer = ask("catalogue", "{\"language\":\"zh\"}");
        assertEquals("首次", answer.getString("facts.find { it.id == 'digitalRecognitions' }.options[0].note"));
    }

    @Test
    void aSentenceWithAFigureIsMadeFromTheParameter() {
        JsonPath answer = ask("catalogue", "{\"language\":\"en\"}");
        assertEquals("Service vouchers for micro, small and medium enterprises to buy professional services: 5,000,000 "
                + "yuan a year for the whole city",
                answer.getString("otherSupport.find { it.id == 'service-vouchers' }.text"));
        assertEquals("Platform scale: over 200 enterprises and 10,000 devices",
                answer.getString("awards.find { it.id == 'platform-scale-cross-industry' }.title"));
    }
}
