package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;

/** The least investment for a total is exact to the yuan, and where there is none, no investment brings more. */
class LeastInvestmentPropertyTest {

    @ForEachEdition
    void nothingLessReachesTheTarget(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        List<Fact> moneyFacts = policy.facts().stream().filter(fact -> fact.type() == FactType.MONEY).toList();
        int[] reached = new int[2];
        projects.each(500, (answers, random) -> {
            for (Fact fact : moneyFacts) {
                LongUnaryOperator floor = value -> assessor.assess(answers.with(fact, value)).totals().potential()
                        .minimum();
                long target = floor.applyAsLong(projects.value(fact, random)) + random.nextLong(-1, 1_000_000);
                LeastInvestment least = LeastInvestment.of(assessor, answers, fact, Math.max(0, target));
                long end = least.value().orElse(fact.type().maximum() + 1);
                for (int i = 0; i < 5; i++) {
                    long value = projects.value(fact, random);
                    assertTrue(floor.applyAsLong(value) <= least.most());
                    assertTrue(value >= end || floor.applyAsLong(value) < target, () -> "target " + target);
                }
                if (least.value().isPresent()) {
                    assertTrue(floor.applyAsLong(end) >= target);
                    assertTrue(end == 0 || floor.applyAsLong(end - 1) < target);
                } else {
                    assertTrue(least.most() < target);
                }
                reached[least.value().isPresent() ? 1 : 0]++;
            }
        });
        assertTrue(reached[0] > 100 && reached[1] > 100, reached[0] + " not reached, " + reached[1] + " reached");
    }

    @ForEachEdition
    void nothingIsNeededForNothing(Policy policy) {
        new RandomProjects(policy).each(20, (answers, random) -> policy.facts().stream()
                .filter(fact -> fact.type() == FactType.MONEY).forEach(fact -> assertEquals(OptionalLong.of(0),
                        LeastInvestment.of(new Assessor(policy), answers, fact, 0).value())));
    }
}
