package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.awardcheck.policy.Policy;

/** What is worked out for many awards together is what one condition after the other would say. */
class StatusesPropertyTest {

    @ForEachEdition
    void everyStatusFollowsFromTheTruthsOfItsConditions(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            for (int i = 0; i < assessment.size(); i++) {
                assertEquals(expected(assessment, i), assessment.status(i), assessment.rule(i).award().id());
            }
        });
    }

    private static Status expected(Assessment assessment, int position) {
        Rule rule = assessment.rule(position);
        Truth conditions = IntStream.range(0, rule.checks().size())
                .mapToObj(condition -> assessment.truth(position, condition)).reduce(Truth.TRUE, Truth::and);
        Truth stage = rule.stage() == null ? Truth.TRUE : rule.stage().of(assessment.answers());
        return switch (conditions) {
            case FALSE -> Status.NOT_ELIGIBLE;
            case UNKNOWN -> Status.UNDETERMINED;
            case TRUE -> switch (stage) {
                case FALSE -> Status.PENDING;
                case UNKNOWN -> Status.UNDETERMINED;
                case TRUE -> Status.ELIGIBLE;
            };
        };
    }

    @ForEachEdition
    void theTotalsAreThoseOverEveryOutcome(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            assertEquals(Totals.over(assessment.outcomes(), policy), assessment.totals());
        });
    }
}
