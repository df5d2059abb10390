package org.awardcheck.eligibility;

/** A sum over awards, in yuan: the least and the most that it comes to. */
public record Total(long minimum, long maximum) {
    public static final Total NOTHING = new Total(0, 0);

    /** What this total is above another. */
    public Total minus(Total other) {
        return new Total(minimum - other.minimum, maximum - other.maximum);
    }
}
