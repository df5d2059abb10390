package org.awardcheck.web.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Curve;
import org.awardcheck.web.chart.CurveView;

/**
 * How one award grows with the sum of money that it is a share of, its other conditions met.
 *
 * @param threshold the smallest sum that it is paid for, in yuan
 */
record AwardCurve(Award award, Fact fact, Calculator calculator, long threshold) implements Curve {

    /**
     * The curve of an award that is a share of a sum of money up to a cap, with the person's own sum; none for any
     * other.
     */
    static Optional<CurveView> of(Award award, Page page) {
        Calculator calculator = Calculator.of(award.payout());
        Answers answers = page.situation().answers();
        return award.payout().basis()
                .filter(fact -> fact.type() == FactType.MONEY && calculator.caps().findAny().isPresent())
                .map(fact -> CurveView.of(new AwardCurve(award, fact, calculator, threshold(award, fact)),
                        answers.isGiven(fact) && answers.of(fact) > 0 ? OptionalLong.of(answers.of(fact))
                                : OptionalLong.empty(), page));
    }

    private static long threshold(Award award, Fact fact) {
        return award.conditions().stream()
                .filter(condition -> condition instanceof Condition.Threshold it && it.fact().equals(fact))
                .mapToLong(condition -> ((Condition.Threshold) condition).smallest()).max().orElse(0);
    }

    @Override
    public List<Mark> marks() {
        return Stream.concat(Stream.of(new Mark(threshold, award, Mark.Kind.THRESHOLD)),
                calculator.caps().mapToObj(cap -> new Mark(cap, award, Mark.Kind.CAP))).toList();
    }

    @Override
    public Total at(long value) {
        Amount amount = calculator.amount(value);
        return value < threshold ? Total.NOTHING : new Total(amount.minimum(), amount.maximum());
    }

    @Override
    public SortedMap<Long, Total> points(long end) {
        SortedMap<Long, Total> points = new TreeMap<>();
        LongStream.concat(LongStream.of(0, threshold - 1, threshold, end), calculator.caps())
                .filter(value -> 0 <= value && value <= end).forEach(value -> points.put(value, at(value)));
        return points;
    }

    @Override
    public boolean isOfOneAward() {
        return true;
    }
}
