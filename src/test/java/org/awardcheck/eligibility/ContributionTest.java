package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;

/** What each award adds to the totals. */
class ContributionTest {
    private static final Award RANGE = in(ONE_MACHINE,
            award("range", percent(MACHINES, 1, 30, 300), moreThan(MACHINES, 0)));
    private static final Award EXACT = in(ONE_MACHINE,
            award("exact", percent(MACHINES, 12, 120), moreThan(MACHINES, 0)));

    @Test
    void ofAGroupOneGivesTheLeastAndOneTheMost() {
        assertEquals(List.of(both(0, 30), both(12, 0)), contributions(situation().and(MACHINES, 100), RANGE, EXACT));
    }

    @Test
    void ofEqualOnesTheFirstCounts() {
        Award same = in(ONE_MACHINE, award("same", percent(MACHINES, 12, 120), moreThan(MACHINES, 0)));
        assertEquals(List.of(both(12, 12), both(0, 0)), contributions(situation().and(MACHINES, 100), EXACT, same));
    }

    @Test
    void whatIsPendingIsAddedLaterInPlaceOfWhatCountsNow() {
        Award later = from("done", in(ONE_MACHINE, award("later", percent(MACHINES, 20, 120), moreThan(MACHINES, 0))));
        assertEquals(List.of(new Contribution(new Total(12, 12), Total.NOTHING),
                new Contribution(Total.NOTHING, new Total(20, 20)), both(7, 7), both(0, 0)),
                contributions(situation().and(MACHINES, 100).and(STAGE, "idea"), EXACT, later, award("seven", fixed(7)),
                        award("favour", unstated())));
    }

    @ForEachEdition
    void allOfThemAddUpToTheTotals(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            List<Contribution> all = Contribution.in(assessment);
            assertEquals(assessment.totals(), new Totals(sum(all.stream().map(Contribution::now).toList()),
                    sum(all.stream().map(Contribution::potential).toList())));
        });
    }

    private static Total sum(List<Total> totals) {
        return new Total(totals.stream().mapToLong(Total::minimum).sum(), totals.stream().mapToLong(Total::maximum)
                .sum());
    }

    private static Contribution both(long minimum, long maximum) {
        return new Contribution(new Total(minimum, maximum), new Total(minimum, maximum));
    }

    private static List<Contribution> contributions(SmallPolicy.Situation situation, Award... awards) {
        return Contribution.in(situation.assess(awards));
    }
}
