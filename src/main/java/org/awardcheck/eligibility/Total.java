package org.awardcheck.eligibility;

import org.awardcheck.calculator.Amount;

/** A sum over awards, in yuan: the least and the most that it comes to. */
public record Total(long minimum, long maximum) {
    public static final Total NOTHING = new Total(0, 0);

    /** This total and another together. */
    public Total plus(Total other) {
        return new Total(minimum + other.minimum, maximum + other.maximum);
    }

    /** What this total is above another. */
    public Total minus(Total other) {
        return new Total(minimum - other.minimum, maximum - other.maximum);
    }

    /** It as an amount: exact where both ends meet, a ceiling where it has no floor. */
    public Amount amount() {
        if (minimum == maximum) {
            return Amount.exact(maximum);
        }
        return minimum == 0 ? Amount.upTo(maximum) : Amount.range(minimum, maximum);
    }
}
