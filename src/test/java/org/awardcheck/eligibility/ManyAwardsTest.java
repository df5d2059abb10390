package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MARK;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.each;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy may have any number of awards: how one comes out hangs neither on its place nor on its neighbours. */
class ManyAwardsTest {

    @ParameterizedTest(name = "{0} awards")
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 129, 300})
    void everyAwardComesOutAsItWouldAlone(int count) {
        Award[] awards = IntStream.range(0, count).mapToObj(ManyAwardsTest::anyAward).toArray(Award[]::new);
        Policy policy = SmallPolicy.of(awards);
        Assessor assessor = new Assessor(policy);
        List<Assessor> alone = Stream.of(awards).map(SmallPolicy::of).map(Assessor::new).toList();
        new RandomProjects(policy).each(300, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            List<Outcome> expected = alone.stream().map(one -> one.assess(answers).outcomes().get(0)).toList();
            assertEquals(expected, assessment.outcomes());
            assertEquals(Totals.over(expected, policy), assessment.totals());
        });
    }

    /** Conditions, payouts, stages and groups in a mixture that repeats only after 210 awards. */
    private static Award anyAward(int i) {
        Award award = switch (i % 7) {
            case 0 -> award("a" + i, fixed(10 + i), yes(LOCAL));
            case 1 -> award("a" + i, percent(MACHINES, 10, 2000), atLeast(MACHINES, 100L * i));
            case 2 -> award("a" + i, each(ITEMS, 3), atLeast(ITEMS, 1 + i), yes(MODEL));
            case 3 -> award("a" + i, upTo(fixed(7L * i)), has(KINDS, "build"), has(KINDS, "save"));
            case 4 -> award("a" + i, unstated(), oneOf(FIELD, "chips", "cars"));
            case 5 -> award("a" + i, fixed(i), noneFits(award("other", fixed(1), yes(MODEL), oneOf(FIELD, "cars"))));
            default -> award("a" + i, percent(MACHINES, 5, 8, 900 + i), atLeast(MACHINES, 1));
        };
        Award staged = i % 5 == 0 ? from(i % 2 == 0 ? "done" : "started", award) : award;
        return i % 3 == 0 ? in(i % 2 == 0 ? ONE_MACHINE : ONE_MARK, staged) : staged;
    }

    @Test
    void aGroupCountsOnceHoweverFarApartItsAwardsStand() {
        Award[] awards = IntStream.range(0, 200).mapToObj(i -> award("a" + i, fixed(1))).toArray(Award[]::new);
        awards[3] = in(ONE_MARK, award("least", fixed(40)));
        awards[100] = in(ONE_MARK, award("most", upTo(fixed(50))));
        awards[199] = from("done", in(ONE_MARK, award("later", fixed(60))));
        assertEquals(new Totals(new Total(197 + 40, 197 + 50), new Total(197 + 60, 197 + 60)),
                situation().and(SmallPolicy.STAGE, "idea").assess(awards).totals());
    }
}
