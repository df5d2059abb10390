package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;

/** All outcomes at once are those of each award, and what they lack is what its explanation lacks. */
class OutcomesPropertyTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Assessor ASSESSOR = new Assessor(POLICY);

    @Test
    void allOutcomesAreThoseOfEachAward() {
        new RandomProjects(POLICY).each(500, (answers, random) -> {
            Assessment assessment = ASSESSOR.assess(answers);
            List<Outcome> outcomes = assessment.outcomes();
            assertEquals(POLICY.awards().stream().map(assessment::outcome).toList(), outcomes);
            for (int position = 0; position < outcomes.size(); position++) {
                assertEquals(Explanation.of(assessment, outcomes.get(position).award()).missing(),
                        assessment.missing(position));
            }
        });
    }

    @Test
    void nobodyCanChangeThem() {
        List<Outcome> outcomes = ASSESSOR.assess(Answers.none(POLICY.facts())).outcomes();
        assertThrows(UnsupportedOperationException.class, () -> outcomes.set(0, outcomes.get(1)));
    }
}
