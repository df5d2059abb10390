package org.awardcheck.policy;

/**
 * A share in basis points (1% is 100), as a base and what is put on top of it. Most rates are all base; one that the
 * policy states as points on top of another award's rate keeps the two apart.
 */
public record Rate(int base, int increase) {
    /** 100%. */
    public static final int WHOLE = 10_000;

    /** @throws IllegalArgumentException if a part is negative or the total is 0 or above 100% */
    public Rate {
        if (base < 0 || increase < 0 || base + increase <= 0 || base + increase > WHOLE) {
            throw new IllegalArgumentException("a rate lies above 0% and at most at 100%");
        }
    }

    /** A rate without an increase. */
    public static Rate of(int basisPoints) {
        return new Rate(basisPoints, 0);
    }

    /** Base and increase together, in basis points. */
    public int basisPoints() {
        return base + increase;
    }
}
