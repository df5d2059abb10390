package org.awardcheck.calculator;

import java.util.stream.LongStream;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** A share of a sum of money at a rate that lies between two, up to a cap: both ends are known, the rate is not. */
record RateBetween(Rate lowest, Rate highest, long cap) implements Calculator {
    RateBetween(Payout.RateRange payout) {
        this(payout.lowest(), payout.highest(), payout.cap());
    }

    @Override
    public Amount amount(long figure) {
        return Amount.range(Math.min(Rounding.share(figure, lowest), cap),
                Math.min(Rounding.share(figure, highest), cap));
    }

    @Override
    public Amount uncapped(long figure) {
        return Amount.range(Rounding.share(figure, lowest), Rounding.share(figure, highest));
    }

    /** The higher rate reaches the cap first. */
    @Override
    public LongStream caps() {
        return LongStream.of(Rounding.sumFor(cap, highest), Rounding.sumFor(cap, lowest));
    }
}
