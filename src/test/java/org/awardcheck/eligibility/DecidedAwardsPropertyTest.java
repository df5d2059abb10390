package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** What was decided from some answers stays decided when more are given. */
class DecidedAwardsPropertyTest {

    @ForEachEdition
    void moreAnswersNeverChangeADecidedAward(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        projects.each(2000, (answers, random) -> {
            Answers situation = answers;
            Assessment before = assessor.assess(situation);
            for (Fact fact : shuffled(policy, random)) {
                if (situation.isUnknown(fact)) {
                    situation = situation.with(fact, projects.value(fact, random));
                    Assessment after = assessor.assess(situation);
                    assertDecidedAwardsStay(before, after, fact);
                    before = after;
                }
            }
            assertEquals(0, before.count(Status.UNDETERMINED), "undetermined with everything told");
        });
    }

    private static void assertDecidedAwardsStay(Assessment before, Assessment after, Fact situation) {
        for (int i = 0; i < before.size(); i++) {
            if (before.status(i) != Status.UNDETERMINED) {
                String award = before.rule(i).award().id() + " once " + situation.id() + " is told";
                assertEquals(before.status(i), after.status(i), award);
                assertEquals(before.amount(i), after.amount(i), award);
            }
        }
        assertNoLess(before.totals().now(), after.totals().now());
        assertNoLess(before.totals().potential(), after.totals().potential());
    }

    @ForEachEdition
    void aTotalsMinimumIsNeverAboveItsMaximumNorNowAbovePotential(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Totals totals = assessor.assess(answers).totals();
            assertTrue(totals.now().minimum() >= 0, totals.toString());
            assertTrue(totals.now().minimum() <= totals.now().maximum(), totals.toString());
            assertTrue(totals.potential().minimum() <= totals.potential().maximum(), totals.toString());
            assertNoLess(totals.now(), totals.potential());
        });
    }

    private static void assertNoLess(Total before, Total after) {
        assertTrue(before.minimum() <= after.minimum() && before.maximum() <= after.maximum(),
                () -> "a total fell from " + before + " to " + after);
    }

    private static List<Fact> shuffled(Policy policy, SplittableRandom random) {
        List<Fact> facts = new ArrayList<>(policy.facts().stream().toList());
        for (int i = facts.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            facts.set(i, facts.set(other, facts.get(i)));
        }
        return facts;
    }
}
