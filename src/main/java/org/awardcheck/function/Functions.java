package org.awardcheck.function;

import java.util.List;

/** The public names of the functions; over HTTP each is {@code POST /NAME}. */
public final class Functions {
    public static final String AWARDS = "awards";
    public static final String AWARD = "award";
    public static final String NEXT_QUESTION = "next-question";
    public static final String NEAR_MISSES = "near-misses";
    public static final String INVESTMENT_CURVE = "investment-curve";
    public static final String CATALOGUE = "catalogue";

    /** All of them. */
    public static final List<String> NAMES = List.of(AWARDS, AWARD, NEXT_QUESTION, NEAR_MISSES, INVESTMENT_CURVE,
            CATALOGUE);

    private Functions() {
    }
}
