package org.awardcheck.calculator;

import org.awardcheck.policy.Payout;

/** The same sum for everyone. */
record FixedSum(Amount amount) implements Calculator {
    FixedSum(Payout.Fixed payout) {
        this(Amount.exact(payout.amount()));
    }

    @Override
    public Amount amount(long figure) {
        return amount;
    }
}
