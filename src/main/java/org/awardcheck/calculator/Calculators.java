package org.awardcheck.calculator;

import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** The closed set of calculators: one for each kind of payout. */
public final class Calculators {
    private static final Payout.Cases<Calculator> FOR = new Payout.Cases<>() {
        @Override
        public Calculator fixed(Payout.Fixed payout) {
            return new FixedSum(payout);
        }

        @Override
        public Calculator percentage(Payout.Percentage payout) {
            return new CappedPercentage(payout);
        }

        @Override
        public Calculator rateRange(Payout.RateRange payout) {
            return new RateBetween(payout);
        }

        @Override
        public Calculator perItem(Payout.PerItem payout) {
            return new ItemCount(payout);
        }

        @Override
        public Calculator firstPlusMore(Payout.FirstPlusMore payout) {
            return new FirstAndFurther(payout);
        }

        @Override
        public Calculator fullCost(Payout.FullCost payout) {
            return new WholeCost();
        }

        @Override
        public Calculator ceiling(Payout.Ceiling payout) {
            return new CeilingOf(of(payout.of()));
        }

        @Override
        public Calculator unstated(Payout.Unstated payout) {
            return new NoFigure(payout);
        }
    };

    private Calculators() {
    }

    /** Whether this share of a sum, in yuan, is rounded down to be whole. */
    public static boolean isRounded(long yuan, Rate rate) {
        return Rounding.takesFrom(yuan, rate);
    }

    /** The calculator that does this payout's arithmetic. */
    public static Calculator of(Payout payout) {
        return payout.in(FOR);
    }
}
