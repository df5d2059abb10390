package org.awardcheck.function;

import static org.awardcheck.function.Calls.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awardcheck.eligibility.WorkedCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases once more, through everything that a client's request goes through. */
@QuarkusTest
class WorkedCasesOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyWorkedCaseIsAnsweredOverHttpAsItShould(boolean explained) throws IOException {
        List<JsonNode> cases = WorkedCases.all();
        for (int i = 0; i < cases.size(); i++) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set("answers", cases.get(i).get("answers"));
            if (explained) {
                body.put("explain", true);
            }
            JsonNode answer = JSON.readTree(post("awards", JSON.writeValueAsString(body)).asByteArray());
            assertEquals(WorkedCases.awards(cases.get(i)), awards(answer), "case " + (i + 1));
            for (String total : List.of("now", "potential")) {
                JsonNode expected = cases.get(i).get("totals").get(total);
                JsonNode actual = answer.get("totals").get(total);
                assertEquals(expected.get(0).asLong(), actual.get("minimum").asLong());
                assertEquals(expected.get(1).asLong(), actual.get("maximum").asLong());
            }
        }
    }

    private static Map<String, String> awards(JsonNode answer) {
        Map<String, String> awards = new TreeMap<>();
        for (JsonNode award : answer.get("awards")) {
            if (!award.get("status").textValue().equals("not-eligible")) {
                ArrayNode spelled = JsonNodeFactory.instance.arrayNode().add(award.get("status"));
                for (String part : List.of("kind", "minimum", "maximum")) {
                    if (award.path("amount").has(part)) {
                        spelled.add(award.get("amount").get(part));
                    }
                }
                awards.put(award.get("id").textValue(), spelled.toString());
            }
        }
        return awards;
    }
}
