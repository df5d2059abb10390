package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.request.Bodies;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WorkedCasesTest {
    private static final Clock IN_FORCE = Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);

    @TestFactory
    Stream<DynamicTest> everyWorkedCaseComesOutAsItShould() throws IOException {
        RequestReader reader = new RequestReader(PublishedPolicy.EDITIONS, IN_FORCE);
        Assessor assessor = new Assessor(PublishedPolicy.EDITIONS.policies().get(0));
        List<JsonNode> cases = WorkedCases.all();
        assertEquals(300, cases.size());
        return IntStream.range(0, cases.size()).mapToObj(i -> DynamicTest.dynamicTest("case " + (i + 1), () -> {
            JsonNode expected = cases.get(i);
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set("answers", expected.get("answers"));
            Assessment actual = assessor.assess(reader.read(Request.class, Bodies.of(body)).answers());
            assertEquals(WorkedCases.awards(expected), awards(actual));
            assertEquals(expected.get("totals").toString(), totals(actual).toString());
        }));
    }

    private static Map<String, String> awards(Assessment assessment) {
        Map<String, String> awards = new TreeMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            if (outcome.status() != Status.NOT_ELIGIBLE) {
                awards.put(outcome.award().id(), spelled(outcome));
            }
        }
        return awards;
    }

    private static String spelled(Outcome outcome) {
        var array = JsonNodeFactory.instance.arrayNode().add(outcome.status().id());
        outcome.amount().ifPresent(amount -> {
            array.add(amount.kind().id());
            if (amount.isStated()) {
                array.add(amount.minimum()).add(amount.maximum());
            }
        });
        return array.toString();
    }

    private static JsonNode totals(Assessment assessment) {
        ObjectNode totals = JsonNodeFactory.instance.objectNode();
        totals.putArray("now").add(assessment.totals().now().minimum()).add(assessment.totals().now().maximum());
        totals.putArray("potential").add(assessment.totals().potential().minimum())
                .add(assessment.totals().potential().maximum());
        return totals;
    }
}
