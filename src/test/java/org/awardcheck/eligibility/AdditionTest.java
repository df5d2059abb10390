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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;

/** What comes into the total with later stages, and what it replaces. */
class AdditionTest {
    private static final Award TWELVE = in(ONE_MACHINE, award("twelve", percent(MACHINES, 12, 120),
            moreThan(MACHINES, 0)));
    private static final Award TWENTY = later("twenty", 20);
    private static final Award TEN = later("ten", 10);

    private static Award later(String id, int rate) {
        return from("done", in(ONE_MACHINE, award(id, percent(MACHINES, rate, 120), moreThan(MACHINES, 0))));
    }

    private static Total exactly(long yuan) {
        return new Total(yuan, yuan);
    }

    @Test
    void ofAGroupItReplacesWhatIsCountedNow() {
        Award seven = from("done", award("seven", fixed(7)));
        assertEquals(List.of(new Addition(List.of(TWENTY), exactly(20), List.of(TWELVE), exactly(12)),
                new Addition(List.of(seven), exactly(7), List.of(), Total.NOTHING)),
                additions(TWELVE, TWENTY, seven, award("five", fixed(5))));
    }

    @Test
    void whatIsNeverCountedIsNotAdded() {
        assertEquals(List.of(), additions(TWELVE, TEN), "counted now is more");
        assertEquals(List.of(new Addition(List.of(TWENTY), exactly(20), List.of(), Total.NOTHING)),
                additions(TEN, TWENTY));
        assertEquals(List.of(), additions(TWELVE, from("done", award("favour", unstated()))));
    }

    @Test
    void whereEachEndIsFromAnotherBothAreNamed() {
        Award range = from("done", in(ONE_MACHINE, award("range", percent(MACHINES, 1, 30, 300),
                moreThan(MACHINES, 0))));
        assertEquals(List.of(new Addition(List.of(TWELVE, range), new Total(12, 30), List.of(TWELVE), exactly(12))),
                additions(TWELVE, range));
    }

    @ForEachEdition
    void allOfThemAreTheDifferenceOfTheTotals(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            List<Addition> all = Addition.in(assessment);
            Total difference = all.stream().map(it -> it.amount().minus(it.before()))
                    .reduce(Total.NOTHING, Total::plus);
            assertEquals(assessment.totals().potential().minus(assessment.totals().now()), difference);
            Set<Award> added = all.stream().flatMap(it -> it.awards().stream()).collect(Collectors.toSet());
            CountedOnce.in(assessment).forEach(once -> once.awards().stream().filter(once::leavesOut)
                    .forEach(it -> assertFalse(added.contains(it), it.id())));
        });
    }

    private static List<Addition> additions(Award... awards) {
        return Addition.in(situation().and(MACHINES, 100).and(STAGE, "idea").assess(awards));
    }
}
