package org.awardcheck.policy;

/** What kind of value answers a fact. */
public enum FactType implements Named {
    /** Yes or no. */
    BOOLEAN(0),
    /** A whole number of yuan. */
    MONEY(1_000_000_000_000L),
    /** A whole number of things. */
    COUNT(1_000_000),
    /** One of the options. */
    OPTION(0),
    /** Any set of the options, the empty one too. */
    MULTI(0);

    private final long maximum;

    FactType(long maximum) {
        this.maximum = maximum;
    }

    /** Whether the answer is a number: yuan, or a count. */
    public boolean isNumber() {
        return this == MONEY || this == COUNT;
    }

    /** Whether the answer is made of options. */
    public boolean hasOptions() {
        return this == OPTION || this == MULTI;
    }

    /** The greatest number that can be an answer; 0 is the least. Meaningful for numbers only. */
    public long maximum() {
        return maximum;
    }
}
