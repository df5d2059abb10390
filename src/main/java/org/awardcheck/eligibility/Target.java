package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;

/**
 * A total to reach for.
 *
 * @param sum   the floor of {@link Totals#potential} to be reached, in yuan
 * @param value the least value of the fact that reaches it, in yuan
 */
public record Target(long sum, long value) {
    private static final int MOST = 5;

    /**
     * The next round sums above what the answers bring, and at the end the most that can be reached, if anything caps
     * it; of those that the same value reaches only the highest. None where the answers bring the most already.
     *
     * @param fact a money fact, which is answered
     */
    public static List<Target> above(Assessor assessor, Answers answers, Fact fact) {
        long have = assessor.assess(answers).totals().potential().minimum();
        InvestmentCurve curve = LeastInvestment.whole(assessor, answers, fact);
        LeastInvestment whole = LeastInvestment.of(curve, assessor, answers, Long.MAX_VALUE);
        long most = whole.most();
        List<Target> targets = new ArrayList<>();
        for (long sum = RoundFigures.above(have); sum < most && targets.size() < MOST; sum = RoundFigures.above(sum)) {
            add(curve, assessor, answers, sum, targets);
        }
        if (most > have && whole.isCapped()) {
            if (targets.size() == MOST) {
                targets.remove(MOST - 1);
            }
            add(curve, assessor, answers, most, targets);
        }
        return targets;
    }

    private static void add(InvestmentCurve curve, Assessor assessor, Answers answers, long sum, List<Target> targets) {
        OptionalLong value = LeastInvestment.of(curve, assessor, answers, sum).value();
        targets.removeIf(target -> target.value() == value.orElseThrow());
        targets.add(new Target(sum, value.orElseThrow()));
    }
}
