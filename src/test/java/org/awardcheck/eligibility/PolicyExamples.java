package org.awardcheck.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyTestData;
import org.awardcheck.request.Bodies;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/**
 * The examples beside a policy's data: a file for each clause that has awards, named as the clause's own, and one for
 * the totals.
 */
record PolicyExamples(Map<String, List<PolicyExample>> byAward, List<TotalsExample> totals) {
    static final String FOLDER = "examples/";
    static final String TOTALS = "totals.yaml";

    static PolicyExamples of(Policy policy) {
        Map<String, List<PolicyExample>> byAward = new LinkedHashMap<>();
        for (Clause clause : clausesWithAwards(policy)) {
            PolicyTestData.read(policy, FOLDER + clause.id() + ".yaml").properties().forEach(entry ->
                    byAward.put(awardOf(clause, entry.getKey(), policy),
                            examples(entry.getKey(), entry.getValue(), policy)));
        }
        List<TotalsExample> totals = new ArrayList<>();
        PolicyTestData.read(policy, FOLDER + TOTALS).forEach(line -> totals.add(totalsExample(line, policy)));
        return new PolicyExamples(byAward, totals);
    }

    static List<Clause> clausesWithAwards(Policy policy) {
        return policy.clauses().stream()
                .filter(clause -> policy.awards().stream().anyMatch(award -> award.clause().equals(clause))).toList();
    }

    private static String awardOf(Clause clause, String id, Policy policy) {
        if (policy.award(id).filter(award -> award.clause().equals(clause)).isEmpty()) {
            throw new IllegalArgumentException("the clause " + clause.id() + " has no award " + id);
        }
        return id;
    }

    private static List<PolicyExample> examples(String award, JsonNode lines, Policy policy) {
        List<PolicyExample> examples = new ArrayList<>();
        for (JsonNode node : lines) {
            ExampleLine line = new ExampleLine(node, examples.stream().findFirst().map(PolicyExample::given));
            ObjectNode given = line.given();
            examples.add(new PolicyExample(award, line.toString(), given, answers(given, policy), line.expected()));
        }
        return List.copyOf(examples);
    }

    private static TotalsExample totalsExample(JsonNode line, Policy policy) {
        return new TotalsExample(line.get("about").textValue(), answers(line.get("given"), policy),
                new Totals(total(line.get("now")), total(line.get("potential"))));
    }

    private static Total total(JsonNode ends) {
        return new Total(ends.get(0).longValue(), ends.get(1).longValue());
    }

    private static Answers answers(JsonNode given, Policy policy) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().set("answers", given);
        body.put("on", policy.period().from().toString());
        return new RequestReader(new Editions(List.of(policy)), Clock.systemUTC()).read(Request.class, Bodies.of(body))
                .answers();
    }
}
