package org.awardcheck.policy;

/**
 * A named figure in a text.
 *
 * @param value yuan, basis points, things, a year, or hundredths, as the unit says
 */
public record Figure(String name, Unit unit, long value) {

    /** What a figure's value is counted in. */
    public enum Unit {
        /** Yuan. */
        MONEY,
        /** Basis points, as a share of something. */
        RATE,
        /** Basis points, as a difference between two rates. */
        POINTS,
        /** Things. */
        COUNT,
        /** A calendar year. */
        YEAR,
        /** Hundredths: 2.0 is 200. */
        RATIO
    }
}
