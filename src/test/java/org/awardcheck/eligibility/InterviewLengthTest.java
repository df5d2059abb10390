package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Typical enterprises are asked exactly the questions that the policy's examples list. */
class InterviewLengthTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock IN_FORCE = Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);
    private static final RequestReader READER = new RequestReader(PublishedPolicy.EDITIONS, IN_FORCE);

    @TestFactory
    Stream<DynamicTest> aTypicalEnterpriseIsAskedNoMoreThanItTakes() throws IOException {
        return interviews().stream().map(interview -> DynamicTest.dynamicTest(
                (String) interview.get("enterprise"),
                () -> assertEquals(interview.get("questions"), asked(script(interview.get("answers"))))));
    }

    /** Answers every question from the script and gives the ids of the questions. */
    private static List<String> asked(Answers script) {
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        Assessor assessor = new Assessor(policy);
        Answers answers = Answers.none(policy.facts());
        List<String> asked = new ArrayList<>();
        NextQuestion next = NextQuestion.after(assessor.assess(answers), Set.of());
        while (next.question().isPresent()) {
            asked.add(next.question().get().id());
            for (Fact fact : next.fields()) {
                assertTrue(script.isGiven(fact), () -> "the script has no answer for " + fact.id() + " after " + asked);
                answers = answers.with(fact, script.of(fact));
            }
            next = NextQuestion.after(assessor.assess(answers), Set.of());
        }
        return asked;
    }

    private static Answers script(Object answers) {
        ObjectNode body = JSON.createObjectNode();
        body.set("answers", JSON.valueToTree(answers));
        return READER.read(JsonBody.of(body)).answers();
    }

    private static List<Map<String, Object>> interviews() throws IOException {
        try (InputStream in = InterviewLengthTest.class
                .getResourceAsStream("/policy/huzhou-manufacturing-2023/interviews.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }
}
