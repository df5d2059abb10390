package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MARK;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.awardcheck.policy.Award;
import org.junit.jupiter.api.Test;

/** The two totals, and the groups that count once in them. */
class TotalsTest {
    private static final Award TEN = award("ten", fixed(10));
    private static final Award UP_TO_SEVEN = award("up-to-seven", upTo(fixed(7)));
    private static final Award UNSTATED = award("unstated", unstated());
    private static final Award RANGE = in(ONE_MACHINE,
            award("range", percent(MACHINES, 1, 30, 300), moreThan(MACHINES, 0)));
    private static final Award EXACT = in(ONE_MACHINE,
            award("exact", percent(MACHINES, 12, 120), moreThan(MACHINES, 0)));

    @Test
    void nothingHadIsNothing() {
        Award open = award("open", fixed(9), yes(LOCAL));
        assertEquals(new Totals(Total.NOTHING, Total.NOTHING), situation().assess(open).totals());
    }

    @Test
    void minimumsAndMaximumsAddUpApart() {
        Total total = new Total(10, 17);
        assertEquals(new Totals(total, total), situation().assess(TEN, UP_TO_SEVEN, UNSTATED).totals());
    }

    @Test
    void whatIsPendingCountsForThePotentialAlone() {
        Award later = from("done", award("later", fixed(5)));
        assertEquals(new Totals(new Total(10, 10), new Total(15, 15)),
                situation().and(STAGE, "idea").assess(TEN, later).totals());
    }

    @Test
    void whatIsUndeterminedCountsForNeither() {
        Award open = award("open", fixed(5), yes(LOCAL));
        assertEquals(new Totals(new Total(10, 10), new Total(10, 10)), situation().assess(TEN, open).totals());
    }

    @Test
    void aGroupCountsFromItsHighestMinimumToItsHighestMaximum() {
        Total once = new Total(120, 300);
        assertEquals(new Totals(once, once), situation().and(MACHINES, 1000).assess(RANGE, EXACT).totals());
        assertEquals(new Totals(once, once), situation().and(MACHINES, 1000).assess(EXACT, RANGE).totals());
    }

    @Test
    void twoGroupsCountBesideEachOtherAndBesideTheRest() {
        Assessment assessment = situation().and(MACHINES, 1000).assess(RANGE, TEN, EXACT,
                in(ONE_MARK, award("new", fixed(4))), in(ONE_MARK, award("renewed", fixed(3))));
        assertEquals(new Total(134, 314), assessment.totals().now());
    }

    @Test
    void aGroupSaysWhatWasCountedAndWhatWasLeftOut() {
        Assessment assessment = situation().and(MACHINES, 1000).assess(RANGE, TEN, EXACT);
        assertEquals(List.of(new CountedOnce(ONE_MACHINE, List.of(RANGE, EXACT), new Total(120, 300), EXACT, RANGE,
                new Total(10, 120), false)), CountedOnce.in(assessment));
    }

    /**
     * Each total counts once what is in it: at the stage given, what waits for a later one is in none of its groups.
     */
    @Test
    void eachTotalSaysWhatCountsOnceInIt() {
        Award sooner = in(ONE_MARK, award("sooner", fixed(4)));
        Award other = in(ONE_MARK, award("other", fixed(3)));
        Award later = from("done", in(ONE_MARK, award("later", fixed(5))));
        Assessment both = situation().and(STAGE, "idea").assess(sooner, other, later);
        assertEquals(List.of(new CountedOnce(ONE_MARK, List.of(sooner, other), new Total(4, 4), sooner, sooner,
                new Total(3, 3), false)),
                CountedOnce.now(both));
        assertEquals(List.of(new CountedOnce(ONE_MARK, List.of(sooner, other, later), new Total(5, 5), later, later,
                new Total(7, 7), true)), CountedOnce.in(both));
        assertEquals(List.of(), CountedOnce.now(situation().and(STAGE, "idea").assess(sooner, later)));
    }

    @Test
    void ofEqualAwardsTheFirstIsTheOneThatCounts() {
        Award one = in(ONE_MARK, award("one", fixed(4)));
        Award other = in(ONE_MARK, award("other", fixed(4)));
        CountedOnce counted = CountedOnce.in(situation().assess(one, other)).get(0);
        assertEquals(one, counted.minimumFrom());
        assertEquals(one, counted.maximumFrom());
        assertEquals(new Total(4, 4), counted.leftOut());
    }

    @Test
    void aGroupWithOneAwardToBeHadLeavesNothingOut() {
        assertEquals(List.of(), CountedOnce.in(situation().assess(in(ONE_MARK, award("one", fixed(4))),
                in(ONE_MARK, award("open", fixed(4), yes(LOCAL))), TEN)));
    }

    @Test
    void anUnstatedAmountIsNeitherCountedNorLeftOut() {
        Award unstated = in(ONE_MARK, award("unstated", unstated()));
        assertEquals(List.of(), CountedOnce.in(situation().assess(in(ONE_MARK, award("one", fixed(4))), unstated)));
        Assessment three = situation().assess(in(ONE_MARK, award("one", fixed(4))), unstated,
                in(ONE_MARK, award("two", fixed(5))));
        assertEquals(2, CountedOnce.in(three).get(0).awards().size());
    }

    @Test
    void whatIsPendingCountsOnceTooAndGroupsComeInThePolicysOrder() {
        Assessment assessment = situation().and(STAGE, "idea").and(MACHINES, 1000).assess(
                in(ONE_MARK, award("one", fixed(4))), from("done", in(ONE_MARK, award("later", fixed(5)))),
                RANGE, EXACT);
        assertEquals(List.of(ONE_MACHINE, ONE_MARK),
                CountedOnce.in(assessment).stream().map(CountedOnce::group).toList());
    }

    @Test
    void oneTotalAboveAnotherIsTheirDifferenceAtBothEnds() {
        assertEquals(new Total(2, 5), new Total(3, 7).minus(new Total(1, 2)));
    }
}
