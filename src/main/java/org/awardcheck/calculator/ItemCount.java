package org.awardcheck.calculator;

import org.awardcheck.policy.Payout;

/** The same sum for each thing counted. */
record ItemCount(long each) implements Calculator {
    ItemCount(Payout.PerItem payout) {
        this(payout.each());
    }

    @Override
    public Amount amount(long figure) {
        return Amount.exact(Math.multiplyExact(each, figure));
    }
}
