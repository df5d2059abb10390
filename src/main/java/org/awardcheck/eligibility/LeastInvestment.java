package org.awardcheck.eligibility;

import java.util.List;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;

/**
 * The curve of an investment read backwards: how much of it brings how much.
 *
 * @param value    the least value of the fact with which the floor of {@link Totals#potential} reaches the target, in
 *                 yuan; absent if none does
 * @param most     the highest floor that any value brings, in yuan
 * @param isCapped whether a larger value than the fact may have would bring no more, either
 */
public record LeastInvestment(OptionalLong value, long most, boolean isCapped) {

    /**
     * Looks for it among all values that the fact may have.
     *
     * @param fact   a money fact; what the answers say of it does not matter
     * @param target what there is to be, in yuan
     */
    public static LeastInvestment of(Assessor assessor, Answers answers, Fact fact, long target) {
        return of(whole(assessor, answers, fact), assessor, answers, target);
    }

    /** The curve over all values that the fact may have. */
    static InvestmentCurve whole(Assessor assessor, Answers answers, Fact fact) {
        return InvestmentCurve.of(assessor, answers, fact, 0, fact.type().maximum());
    }

    /** The same on that curve. */
    static LeastInvestment of(InvestmentCurve curve, Assessor assessor, Answers answers, long target) {
        List<InvestmentCurve.Point> points = curve.points();
        long most = points.stream().mapToLong(LeastInvestment::floor).max().orElseThrow();
        long before = -1;
        for (InvestmentCurve.Point point : points) {
            if (floor(point) >= target) {
                return new LeastInvestment(OptionalLong.of(
                        first(assessor, answers, curve.fact(), target, before, point.value())), most,
                        !curve.isOpenEnded());
            }
            before = point.value();
        }
        return new LeastInvestment(OptionalLong.empty(), most, !curve.isOpenEnded());
    }

    /** Between two points the floor never falls, so that halving finds where it gets there. */
    private static long first(Assessor assessor, Answers answers, Fact fact, long target, long before, long reached) {
        long below = before;
        long there = reached;
        while (there - below > 1) {
            long middle = below + (there - below) / 2;
            if (assessor.assess(answers.with(fact, middle)).totals().potential().minimum() >= target) {
                there = middle;
            } else {
                below = middle;
            }
        }
        return there;
    }

    private static long floor(InvestmentCurve.Point point) {
        return point.totals().potential().minimum();
    }
}
