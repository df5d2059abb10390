package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Policy;

/** Amounts stay below their caps and never fall as a figure grows. */
class AmountsPropertyTest {

    @ForEachEdition
    void noAmountExceedsItsCap(Policy policy) {
        Assessor assessor = new Assessor(policy);
        List<Award> capped = policy.awards().stream()
                .filter(award -> Parameters.find(award, "cap").isPresent()).toList();
        assertTrue(capped.size() > 1);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            for (Award award : capped) {
                Figure cap = Parameters.find(award, "cap").orElseThrow();
                assessment.outcome(award).amount().ifPresent(amount ->
                        assertTrue(amount.maximum() <= cap.value(), () -> award.id() + " comes to " + amount));
            }
        });
    }

    @ForEachEdition
    void noAmountAndNoTotalFallsAsAFigureGrows(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        List<Fact> figures = policy.facts().stream().filter(fact -> fact.type().isNumber()).toList();
        projects.each(1000, (answers, random) -> {
            for (Fact fact : figures) {
                long one = projects.value(fact, random);
                long other = projects.value(fact, random);
                assertNothingFalls(fact, assessor.assess(answers.with(fact, Math.min(one, other))),
                        assessor.assess(answers.with(fact, Math.max(one, other))));
            }
        });
    }

    private static void assertNothingFalls(Fact fact, Assessment less, Assessment more) {
        for (int i = 0; i < less.size(); i++) {
            if (less.status(i).isObtainable()) {
                String award = less.rule(i).award().id() + " with more " + fact.id();
                assertTrue(more.status(i) == less.status(i), award);
                assertTrue(less.amount(i).minimum() <= more.amount(i).minimum(), award);
                assertTrue(less.amount(i).maximum() <= more.amount(i).maximum(), award);
            }
        }
        assertNoLess(fact, less.totals().now(), more.totals().now());
        assertNoLess(fact, less.totals().potential(), more.totals().potential());
    }

    private static void assertNoLess(Fact fact, Total less, Total more) {
        assertTrue(less.minimum() <= more.minimum() && less.maximum() <= more.maximum(),
                () -> "a total fell from " + less + " to " + more + " with more " + fact.id());
    }
}
