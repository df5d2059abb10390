package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;

/**
 * The totals to reach for grow, end with the most that there is, and each says the least that it takes, to the yuan.
 */
class TargetPropertyTest {

    @ForEachEdition
    void eachIsReachedByItsValueAndByNothingLess(Policy policy) {
        Assessor assessor = new Assessor(policy);
        int[] seen = new int[2];
        new RandomProjects(policy).each(200, (answers, random) -> {
            for (Fact fact : policy.facts().stream().filter(it -> it.type() == FactType.MONEY && answers.isGiven(it))
                    .toList()) {
                LongUnaryOperator floor = value -> assessor.assess(answers.with(fact, value)).totals().potential()
                        .minimum();
                long have = floor.applyAsLong(answers.of(fact));
                LeastInvestment whole = LeastInvestment.of(assessor, answers, fact, Long.MAX_VALUE);
                long most = whole.most();
                List<Target> targets = Target.above(assessor, answers, fact);
                assertTrue(targets.size() <= 5);
                assertTrue(!whole.isCapped() || have < most == !targets.isEmpty());
                long before = have;
                long value = -1;
                for (Target target : targets) {
                    assertTrue(target.sum() > before && target.value() > value, () -> targets.toString());
                    assertTrue(floor.applyAsLong(target.value()) >= target.sum());
                    assertTrue(target.value() == 0 || floor.applyAsLong(target.value() - 1) < target.sum());
                    assertEquals(OptionalLong.of(target.value()),
                            LeastInvestment.of(assessor, answers, fact, target.sum()).value());
                    before = target.sum();
                    value = target.value();
                }
                assertTrue(targets.isEmpty() || before == most || !whole.isCapped());
                seen[Math.min(1, targets.size() / 5)]++;
            }
        });
        assertTrue(seen[0] > 50 && seen[1] > 50, seen[0] + " with fewer than five, " + seen[1] + " with five");
    }
}
