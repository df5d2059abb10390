package org.awardcheck.calculator;

import java.util.OptionalLong;
import org.awardcheck.policy.Named;

/**
 * What an award comes to, in yuan.
 *
 * @param minimum the least that it comes to; 0 where no floor is promised or no figure stated
 * @param maximum the most that it comes to; 0 where no figure is stated
 * @param cap     where no figure is stated: what the policy caps a whole project at, if it does
 */
public record Amount(Kind kind, long minimum, long maximum, OptionalLong cap) {

    /** How firm an amount is. */
    public enum Kind implements Named {
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

        @Override
        public String id() {
            return id;
        }
    }

    /** The amount of an award that states none. */
    public static final Amount UNSTATED = unstated(OptionalLong.empty());

    /** @throws IllegalArgumentException unless 0 ≤ minimum ≤ maximum */
    public Amount {
        if (minimum < 0 || minimum > maximum) {
            throw new IllegalArgumentException("no amount lies between " + minimum + " and " + maximum);
        }
    }

    /** An amount that is stated, or of which nothing is. */
    public Amount(Kind kind, long minimum, long maximum) {
        this(kind, minimum, maximum, OptionalLong.empty());
    }

    /** No figure but, perhaps, what a whole project is capped at, in yuan. */
    public static Amount unstated(OptionalLong cap) {
        return new Amount(Kind.UNSTATED, 0, 0, cap);
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

    /** How firm it comes out: a range that a cap leaves nothing of is one sum. */
    public Kind settledKind() {
        return kind == Kind.RANGE && minimum == maximum ? Kind.EXACT : kind;
    }

    /** Whether the policy names a figure, so that the amount belongs into a total. */
    public boolean isStated() {
        return kind != Kind.UNSTATED;
    }
}
