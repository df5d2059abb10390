package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.SAVINGS;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.InvestmentCurve.Point;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Award;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestmentCurveTest {
    /** From 100 on, 10%, which reaches its cap at 500. */
    private static final Award SHARE = award("share", percent(MACHINES, 10, 50), atLeast(MACHINES, 100));
    private static final Award RANGE = award("range", percent(MACHINES, 10, 20, 50), moreThan(MACHINES, 99));

    @Test
    void bothSidesOfAJumpAndTheBendAtACapArePoints() {
        InvestmentCurve curve = curve(situation(), 0, 1000, SHARE);
        assertEquals("0:0 99:0 100:10 500:50 1000:50", maximums(curve));
        assertEquals("100 share threshold, 500 share cap", marks(curve));
        assertEquals(MACHINES, curve.fact());
    }

    @Test
    void aRangeBendsWhereEachEndReachesItsCap() {
        InvestmentCurve curve = curve(situation(), 0, 1000, RANGE);
        assertEquals("0:0-0 99:0-0 100:10-20 250:25-50 500:50-50 1000:50-50", potentials(curve));
        assertEquals("100 range threshold, 250 range cap, 500 range cap", marks(curve));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}; {3}")
    @CsvSource(delimiter = '|', textBlock = """
             99 |  101 | 99:0 100:10 101:10     | 100 share threshold
            100 |  101 | 100:10 101:10          | 100 share threshold
            101 |  499 | 101:10 499:49          | ''
            101 |  500 | 101:10 500:50          | 500 share cap
            500 |  600 | 500:50 600:50          | 500 share cap
            501 |  600 | 501:50 600:50          | ''
              0 |   99 | 0:0 99:0               | ''
              0 |  100 | 0:0 99:0 100:10        | 100 share threshold
            100 |  100 | 100:10                 | 100 share threshold
              7 |    7 | 7:0                    | ''
            """)
    void whatLiesOutsideTheRangeIsNotDrawn(long from, long to, String points, String marks) {
        InvestmentCurve curve = curve(situation(), from, to, SHARE);
        assertEquals(points, maximums(curve));
        assertEquals(marks, marks(curve));
    }

    @Test
    void aCurveThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> curve(situation(), 8, 7, SHARE));
    }

    @Test
    void whatTheAnswersSayOfTheFactDoesNotMatter() {
        InvestmentCurve unknown = curve(situation(), 0, 1000, SHARE);
        assertEquals(unknown, curve(situation().and(MACHINES, 0), 0, 1000, SHARE));
        assertEquals(unknown, curve(situation().and(MACHINES, 700), 0, 1000, SHARE));
    }

    @Test
    void whereOneAwardOfAGroupOvertakesAnotherBothSidesArePoints() {
        Award steady = in(ONE_MACHINE, award("steady", percent(SAVINGS, 10), moreThan(SAVINGS, 0)));
        Situation situation = situation().and(SAVINGS, 300);
        assertEquals("0:30 99:30 100:30 309:30 310:31 500:50 1000:50",
                maximums(curve(situation, 0, 1000, steady, in(ONE_MACHINE, SHARE))));
        assertEquals("0:30 99:30 100:30 309:30 310:31 500:50 1000:50",
                maximums(curve(situation, 0, 1000, in(ONE_MACHINE, SHARE), steady)));
    }

    @Test
    void eachEndOfAnAmountMayOvertakeOnItsOwn() {
        Award steady = in(ONE_MACHINE, award("steady", percent(SAVINGS, 10), moreThan(SAVINGS, 0)));
        assertEquals("0:30-30 99:30-30 100:30-30 154:30-30 155:30-31 250:30-50 309:30-50 310:31-50 500:50-50 "
                + "1000:50-50", potentials(curve(situation().and(SAVINGS, 300), 0, 1000, steady,
                in(ONE_MACHINE, RANGE))));
    }

    @Test
    void outsideAGroupNothingOvertakes() {
        Award steady = award("steady", percent(SAVINGS, 10), moreThan(SAVINGS, 0));
        assertEquals("0:30 99:30 100:40 500:80 1000:80",
                maximums(curve(situation().and(SAVINGS, 300), 0, 1000, steady, SHARE)));
    }

    @Test
    void whatCannotBeHadOvertakesNothing() {
        Award steady = in(ONE_MACHINE, award("steady", percent(SAVINGS, 10), moreThan(SAVINGS, 0), yes(LOCAL)));
        assertEquals("0:0 99:0 100:10 500:50 1000:50", maximums(curve(situation().and(SAVINGS, 300).and(LOCAL, false),
                0,
                1000, steady, in(ONE_MACHINE, SHARE))));
    }

    @Test
    void anOvertakingRightAfterAPointIsFound() {
        Award steady = in(ONE_MACHINE, award("steady", fixed(9)));
        Award whole = in(ONE_MACHINE, award("whole", percent(MACHINES, 100, 20)));
        assertEquals("9:9 10:10 20:20 30:20", maximums(curve(situation(), 9, 30, steady, whole)));
    }

    @Test
    void theNowTotalHasItsOwnLine() {
        Award later = from("done", award("later", percent(MACHINES, 10, 50), atLeast(MACHINES, 200)));
        InvestmentCurve curve = curve(situation().and(STAGE, "idea"), 0, 400, SHARE, later);
        assertEquals(new Totals(new Total(20, 20), new Total(40, 40)), at(curve, 200).totals());
        assertEquals(new Totals(new Total(19, 19), new Total(19, 19)), at(curve, 199).totals());
    }

    @Test
    void everyPointListsTheAwardsThatTheFactBearsOn() {
        Award model = award("model", fixed(7), yes(MODEL));
        Award fixed = award("fixed", fixed(7), atLeast(MACHINES, 400));
        Award ruledOut = award("ruled-out", percent(MACHINES, 5), moreThan(MACHINES, 0), yes(LOCAL));
        Situation situation = situation().and(LOCAL, false).and(MODEL, true);
        InvestmentCurve curve = curve(situation, 0, 1000, model, SHARE, fixed, ruledOut);
        for (Point point : curve.points()) {
            assertEquals(List.of(SHARE, fixed), point.awards().stream().map(Outcome::award).toList());
        }
        assertEquals(Status.NOT_ELIGIBLE, at(curve, 99).awards().get(0).status());
        assertEquals(Status.ELIGIBLE, at(curve, 100).awards().get(0).status());
        assertEquals("100 share threshold, 400 fixed threshold, 500 share cap", marks(curve));
    }

    @Test
    void anAwardThatPaysByTheFactWithoutAThresholdIsListedToo() {
        Award whole = award("whole", percent(MACHINES, 100));
        assertEquals(1, at(curve(situation(), 0, 10, whole), 10).awards().size());
    }

    @Test
    void anOpenAwardHasItsThresholdMarkedButNoCap() {
        Award open = award("open", percent(MACHINES, 10, 50), atLeast(MACHINES, 100), yes(LOCAL));
        InvestmentCurve curve = curve(situation(), 0, 1000, open);
        assertEquals("100 open threshold", marks(curve));
        assertEquals("0:0 99:0 100:0 1000:0", maximums(curve));
        assertEquals(Status.UNDETERMINED, at(curve, 100).awards().get(0).status());
    }

    @Test
    void theThresholdOfAnotherFactIsNoMark() {
        Award savings = award("savings", upTo(percent(SAVINGS, 10, 50)), moreThan(SAVINGS, 100));
        InvestmentCurve curve = curve(situation().and(SAVINGS, 200), 0, 1000, SHARE, savings);
        assertEquals("100 share threshold, 500 share cap", marks(curve));
        assertEquals("100 share threshold, 500 share cap",
                marks(curve(situation().and(SAVINGS, 50), 0, 1000, SHARE, savings)));
    }

    @Test
    void marksAtOneValueComeInThePolicysOrder() {
        Award other = award("other", fixed(1), moreThan(MACHINES, 99));
        assertEquals("100 share threshold, 100 other threshold, 500 share cap",
                marks(curve(situation(), 0, 1000, SHARE, other)));
        assertEquals("100 other threshold, 100 share threshold, 500 share cap",
                marks(curve(situation(), 0, 1000, other, SHARE)));
    }

    private static InvestmentCurve curve(Situation situation, long from, long to, Award... awards) {
        Answers answers = situation.answers();
        return InvestmentCurve.of(new Assessor(SmallPolicy.of(awards)), answers, MACHINES, from, to);
    }

    private static Point at(InvestmentCurve curve, long value) {
        return curve.points().stream().filter(point -> point.value() == value).findFirst().orElseThrow();
    }

    private static String maximums(InvestmentCurve curve) {
        return joined(" ", curve.points().stream()
                .map(point -> point.value() + ":" + point.totals().potential().maximum()));
    }

    private static String potentials(InvestmentCurve curve) {
        return joined(" ", curve.points().stream().map(point -> point.value() + ":"
                + point.totals().potential().minimum() + "-" + point.totals().potential().maximum()));
    }

    private static String marks(InvestmentCurve curve) {
        return joined(", ", curve.marks().stream()
                .map(mark -> mark.value() + " " + mark.award().id() + " " + mark.kind().id()));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.collect(Collectors.joining(between));
    }
}
