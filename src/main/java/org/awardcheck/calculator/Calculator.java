package org.awardcheck.calculator;

import java.util.stream.LongStream;
import org.awardcheck.policy.Payout;

/**
 * The arithmetic of one kind of payout: from the figure that it depends on to an amount. Exact, in whole yuan; never
 * falls as the figure grows.
 */
public sealed interface Calculator permits FixedSum, CappedPercentage, RateBetween, ItemCount, FirstAndFurther,
        WholeCost, CeilingOf, NoFigure {

    /** The calculator that does this payout's arithmetic. */
    static Calculator of(Payout payout) {
        return payout.in(CalculatorOf.PAYOUT);
    }

    /**
     * The amount for this figure.
     *
     * @param figure yuan or a count; any number for a payout that depends on none
     */
    Amount amount(long figure);

    /** What the amount would be without a cap; the same as {@link #amount} where there is none. */
    default Amount uncapped(long figure) {
        return amount(figure);
    }

    /** The smallest figures from which on an end of the amount grows no more, in ascending order. */
    default LongStream caps() {
        return LongStream.empty();
    }
}
