package org.awardcheck.calculator;

import org.awardcheck.policy.Rate;

/** The one place that rounds: a share of a sum is rounded down to whole yuan, before any cap. */
public final class Rounding {
    private Rounding() {
    }

    /**
     * The share of a sum, rounded down.
     *
     * @throws ArithmeticException if the sum is beyond what any answer can be
     */
    static long share(long yuan, Rate rate) {
        return Math.multiplyExact(yuan, rate.basisPoints()) / Rate.WHOLE;
    }

    /** Whether the share of a sum, in yuan, is no whole number of yuan, so that rounding takes something away. */
    public static boolean takesFrom(long yuan, Rate rate) {
        return Math.multiplyExact(yuan, rate.basisPoints()) % Rate.WHOLE != 0;
    }

    /** The smallest sum whose share is this much or more. */
    static long sumFor(long share, Rate rate) {
        return -Math.floorDiv(-Math.multiplyExact(share, Rate.WHOLE), rate.basisPoints());
    }
}
