package org.awardcheck.calculator;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** A share of a sum of money, up to a cap where there is one. */
record CappedPercentage(Rate rate, OptionalLong cap) implements Calculator {
    CappedPercentage(Payout.Percentage payout) {
        this(payout.rate(), payout.cap());
    }

    @Override
    public Amount amount(long figure) {
        long share = Rounding.share(figure, rate);
        return Amount.exact(cap.isPresent() ? Math.min(share, cap.getAsLong()) : share);
    }

    @Override
    public Amount uncapped(long figure) {
        return Amount.exact(Rounding.share(figure, rate));
    }

    @Override
    public LongStream caps() {
        return cap.isPresent() ? LongStream.of(Rounding.sumFor(cap.getAsLong(), rate)) : LongStream.empty();
    }
}
