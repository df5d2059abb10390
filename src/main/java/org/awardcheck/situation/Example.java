package org.awardcheck.situation;

import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.wording.FigureFormat;

/** A figure that shows how an answer is typed: one that is plausible, so that whoever types it is not asked back. */
public final class Example {
    private static final long MONEY = 24_000_000;
    private static final long COUNT = 12;
    private static final int SMALLER = 100;

    private Example() {
    }

    /** In yuan or things; meaningful for facts that are numbers only. */
    public static long of(Fact fact) {
        long example = fact.type() == FactType.MONEY ? MONEY : COUNT;
        while (example > fact.plausible().orElse(Long.MAX_VALUE)) {
            example /= SMALLER;
        }
        return example;
    }

    /** As it is typed into a box, which is in 万元 for money. */
    public static String typed(Fact fact) {
        return fact.type() == FactType.MONEY ? FigureFormat.wan(of(fact)) : FigureFormat.whole(of(fact));
    }
}
