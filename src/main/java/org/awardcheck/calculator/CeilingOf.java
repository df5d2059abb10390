package org.awardcheck.calculator;

import java.util.stream.LongStream;

/** Up to what another payout comes to, with no floor. */
record CeilingOf(Calculator of) implements Calculator {
    @Override
    public Amount amount(long figure) {
        return Amount.upTo(of.amount(figure).maximum());
    }

    @Override
    public Amount uncapped(long figure) {
        return Amount.upTo(of.uncapped(figure).maximum());
    }

    @Override
    public LongStream caps() {
        return of.caps();
    }
}
