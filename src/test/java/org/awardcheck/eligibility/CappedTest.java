package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.SAVINGS;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.each;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Payout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CappedTest {
    private static final Award SHARE = award("share", percent(MACHINES, 7, 1000), moreThan(MACHINES, 0));

    @ParameterizedTest
    @CsvSource({"1, false", "14285, false", "14286, true", "14287, true"})
    void anAwardGrowsNoMoreOnceItsCapIsReached(long figure, boolean reached) {
        assertEquals(List.of(new Capped(SHARE, MACHINES, 14286, reached)),
                Capped.in(situation().and(MACHINES, figure).assess(SHARE)));
    }

    @ParameterizedTest
    @CsvSource({"14285, false", "14286, true"})
    void aRangeIsCappedOnceBothItsEndsAre(long figure, boolean reached) {
        Award range = award("range", percent(MACHINES, 7, 14, 1000), moreThan(MACHINES, 0));
        assertEquals(List.of(new Capped(range, MACHINES, 14286, reached)),
                Capped.in(situation().and(MACHINES, figure).assess(range)));
    }

    @Test
    void countsAndCeilingsAreCappedToo() {
        Award certificates = award("certificates", new Payout.FirstPlusMore(ITEMS, 20, 5, 30), moreThan(ITEMS, 0));
        Award premium = award("premium", upTo(percent(SAVINGS, 50, 100)), moreThan(SAVINGS, 0));
        assertEquals(List.of(new Capped(certificates, ITEMS, 3, true), new Capped(premium, SAVINGS, 200, false)),
                Capped.in(situation().and(ITEMS, 4).and(SAVINGS, 199).assess(certificates, premium)));
    }

    @Test
    void whatHasNoCapIsNeverCapped() {
        assertEquals(List.of(), Capped.in(situation().and(MACHINES, 5).and(ITEMS, 5).assess(award("fixed", fixed(9)),
                award("items", each(ITEMS, 9), moreThan(ITEMS, 0)),
                award("share", percent(MACHINES, 9), moreThan(MACHINES, 0)))));
    }

    @Test
    void onlyWhatCanBeHadNowOrLaterIsListed() {
        Award later = from("done", SHARE);
        Award elsewhere = award("elsewhere", SHARE.payout(), moreThan(MACHINES, 0), yes(LOCAL));
        assertEquals(List.of(later), Capped.in(situation().and(MACHINES, 5).and(STAGE, "idea").assess(later, elsewhere))
                .stream().map(Capped::award).toList());
        assertEquals(List.of(), Capped.in(situation().and(MACHINES, 5).and(LOCAL, false).assess(later, elsewhere)));
    }
}
