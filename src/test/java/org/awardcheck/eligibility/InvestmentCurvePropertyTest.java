package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.InvestmentCurve.Point;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;

/** A curve is exact at its points and straight between them. */
class InvestmentCurvePropertyTest {

    @ForEachEdition
    void aCurveIsExactAtItsPointsAndStraightBetweenThem(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        List<Fact> moneyFacts = policy.facts().stream().filter(fact -> fact.type() == FactType.MONEY).toList();
        projects.each(500, (answers, random) -> {
            for (Fact fact : moneyFacts) {
                long one = projects.value(fact, random);
                long other = projects.value(fact, random);
                InvestmentCurve curve = InvestmentCurve.of(assessor, answers, fact, Math.min(one, other),
                        Math.max(one, other));
                assertEndsAscendingAndMarked(curve, Math.min(one, other), Math.max(one, other));
                assertExact(curve, assessor, answers);
                assertStraight(curve, assessor, answers, random);
            }
        });
    }

    /** So that a drawing may look for marks first and then end where it likes behind them. */
    @ForEachEdition
    void aCurveThatEndsBehindTheThresholdsHasEveryMarkBeforeItsEnd(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        List<Fact> moneyFacts = policy.facts().stream().filter(fact -> fact.type() == FactType.MONEY).toList();
        projects.each(500, (answers, random) -> {
            for (Fact fact : moneyFacts) {
                List<Mark> marks = InvestmentCurve.marks(assessor, answers, fact);
                long last = marks.stream().filter(mark -> mark.kind() == Mark.Kind.THRESHOLD).mapToLong(Mark::value)
                        .max().orElse(0);
                for (long end : new long[] {last, last + projects.value(fact, random)}) {
                    assertEquals(marks.stream().filter(mark -> mark.value() <= end).toList(),
                            InvestmentCurve.of(assessor, answers, fact, 0, end).marks());
                }
            }
        });
    }

    private static void assertEndsAscendingAndMarked(InvestmentCurve curve, long from, long to) {
        List<Long> values = curve.points().stream().map(Point::value).toList();
        assertEquals(values.stream().distinct().sorted().toList(), values);
        assertEquals(from, values.get(0));
        assertEquals(to, values.get(values.size() - 1));
        assertTrue(values.containsAll(curve.marks().stream().map(Mark::value).toList()),
                () -> curve.marks() + " are not all among " + values);
    }

    private static void assertExact(InvestmentCurve curve, Assessor assessor, Answers answers) {
        for (Point point : curve.points()) {
            Assessment assessment = assessor.assess(answers.with(curve.fact(), point.value()));
            assertEquals(assessment.totals(), point.totals());
            for (Outcome outcome : point.awards()) {
                assertEquals(assessment.outcome(outcome.award()), outcome);
            }
        }
    }

    private static void assertStraight(InvestmentCurve curve, Assessor assessor, Answers answers,
            SplittableRandom random) {
        for (int i = 1; i < curve.points().size(); i++) {
            Point start = curve.points().get(i - 1);
            Point end = curve.points().get(i);
            if (end.value() - start.value() > 1) {
                LongStream.of(start.value() + 1, random.nextLong(start.value() + 1, end.value()), end.value() - 1)
                        .forEach(value -> assertBetween(start, end, value,
                                assessor.assess(answers.with(curve.fact(), value)).totals()));
            }
        }
    }

    private static void assertBetween(Point start, Point end, long value, Totals totals) {
        double share = (double) (value - start.value()) / (end.value() - start.value());
        long[] from = figures(start.totals());
        long[] to = figures(end.totals());
        long[] actual = figures(totals);
        for (int i = 0; i < actual.length; i++) {
            double straight = from[i] + share * (to[i] - from[i]);
            // Every award is rounded down by less than a yuan, here and at the ends of the stretch.
            assertEquals(straight, (double) actual[i], start.awards().size() + 0.001,
                    () -> "at " + value + " between " + start.value() + " and " + end.value());
        }
    }

    private static long[] figures(Totals totals) {
        return new long[] {totals.now().minimum(), totals.now().maximum(), totals.potential().minimum(),
                totals.potential().maximum()};
    }
}
