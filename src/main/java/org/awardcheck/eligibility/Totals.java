package org.awardcheck.eligibility;

import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Policy;

/**
 * The two sums of an assessment; awards of one group count once in each, from the highest minimum to the highest
 * maximum among them.
 *
 * @param now       over the eligible awards
 * @param potential over the eligible and the pending ones
 */
public record Totals(Total now, Total potential) {

    /** What these totals are above others. */
    public Totals minus(Totals others) {
        return new Totals(now.minus(others.now), potential.minus(others.potential));
    }

    /** Both with what others are. */
    Totals plus(Totals others) {
        return new Totals(now.plus(others.now), potential.plus(others.potential));
    }

    /** The same two sums over some of a policy's awards. */
    public static Totals over(List<Outcome> outcomes, Policy policy) {
        Adder now = new Adder(policy.groups().size());
        Adder potential = new Adder(policy.groups().size());
        for (Outcome outcome : outcomes) {
            if (outcome.status().isObtainable()) {
                int group = outcome.award().group().map(policy.groups()::indexOf).orElse(-1);
                potential.add(group, outcome.amount().orElseThrow());
                if (outcome.status() == Status.ELIGIBLE) {
                    now.add(group, outcome.amount().orElseThrow());
                }
            }
        }
        return new Totals(now.total(), potential.total());
    }

    /** Adds awards up, each to the total that it belongs to. */
    static final class Adder {
        private final long[] minimumOfGroup;
        private final long[] maximumOfGroup;
        private long minimum;
        private long maximum;

        Adder(int groups) {
            minimumOfGroup = new long[groups];
            maximumOfGroup = new long[groups];
        }

        void add(int group, Amount amount) {
            if (group < 0) {
                minimum += amount.minimum();
                maximum += amount.maximum();
            } else {
                minimumOfGroup[group] = Math.max(minimumOfGroup[group], amount.minimum());
                maximumOfGroup[group] = Math.max(maximumOfGroup[group], amount.maximum());
            }
        }

        Total total() {
            long least = minimum;
            long most = maximum;
            for (int i = 0; i < minimumOfGroup.length; i++) {
                least += minimumOfGroup[i];
                most += maximumOfGroup[i];
            }
            return new Total(least, most);
        }
    }
}
