package org.awardcheck.web.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Curve;
import org.awardcheck.web.chart.CurveView;

/** How the total grows with an investment, the other answers unchanged. */
public record ResultCurve(Assessor assessor, Answers answers, Fact fact) implements Curve {

    /** The curve of the investment on which most awards that can be had rest, if there is one to draw. */
    static Optional<CurveView> of(Page page, Assessor assessor, List<Outcome> obtainable) {
        Answers answers = page.situation().answers();
        return investment(answers, obtainable).map(fact ->
                CurveView.of(new ResultCurve(assessor, answers, fact), OptionalLong.of(answers.of(fact)), page));
    }

    /**
     * The investment that was answered and on which most of the awards that can be had rest; none if none rests on any.
     */
    public static Optional<Fact> investment(Answers answers, List<Outcome> obtainable) {
        // Of two with as many, the first of the policy's.
        return answers.facts().stream()
                .filter(fact -> fact.type() == FactType.MONEY && answers.isGiven(fact) && answers.of(fact) > 0)
                .filter(fact -> restingOn(fact, obtainable) > 0)
                .sorted(Comparator.comparingLong((Fact fact) -> restingOn(fact, obtainable)).reversed()).findFirst();
    }

    private static long restingOn(Fact fact, List<Outcome> obtainable) {
        return obtainable.stream().filter(it -> it.award().payout().basis().filter(fact::equals).isPresent()).count();
    }

    @Override
    public List<Mark> marks() {
        return InvestmentCurve.marks(assessor, answers, fact).stream().filter(this::bends).toList();
    }

    /** Whether the line bends here: not where an award is capped of whose group another one is counted. */
    private boolean bends(Mark mark) {
        return mark.kind() == Mark.Kind.THRESHOLD || CountedOnce.in(assess(mark.value())).stream()
                .noneMatch(once -> once.leavesOut(mark.award()));
    }

    private Assessment assess(long value) {
        return assessor.assess(answers.with(fact, value));
    }

    @Override
    public Total at(long value) {
        return assess(value).totals().potential();
    }

    @Override
    public SortedMap<Long, Total> points(long end) {
        SortedMap<Long, Total> points = new TreeMap<>();
        InvestmentCurve.of(assessor, answers, fact, 0, end).points()
                .forEach(point -> points.put(point.value(), point.totals().potential()));
        return points;
    }

    @Override
    public boolean isOfOneAward() {
        return false;
    }
}
