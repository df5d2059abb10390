package org.awardcheck.calculator;

/**
 * What an award comes to, in yuan.
 *
 * @param minimum the least that it comes to; 0 where no floor is promised or no figure stated
 * @param maximum the most that it comes to; 0 where no figure is stated
 */
public record Amount(Kind kind, long minimum, long maximum) {

    /** How firm an amount is. */
    public enum Kind {
        /** One sum, known to the yuan. */
        EXACT("exact"),
        /** Between two known sums. */
        RANGE("range"),
        /** A known ceiling and no floor. */
        UP_TO("upTo"),
        /** The policy names no figure. */
        UNSTATED("unstated");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The public name. */
        public String id() {
            return id;
        }
    }

    /** The amount of an award that states none. */
    public static final Amount UNSTATED = new Amount(Kind.UNSTATED, 0, 0);

    /** @throws IllegalArgumentException unless 0 ≤ minimum ≤ maximum */
    public Amount {
        if (minimum < 0 || minimum > maximum) {
            throw new IllegalArgumentException("no amount lies between " + minimum + " and " + maximum);
        }
    }

    public static Amount exact(long yuan) {
        return new Amount(Kind.EXACT, yuan, yuan);
    }

    public static Amount range(long minimum, long maximum) {
        return new Amount(Kind.RANGE, minimum, maximum);
    }

    public static Amount upTo(long ceiling) {
        return new Amount(Kind.UP_TO, 0, ceiling);
    }

    /** Whether the policy names a figure, so that the amount belongs into a total. */
    public boolean isStated() {
        return kind != Kind.UNSTATED;
    }
}
