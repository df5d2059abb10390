package org.awardcheck.calculator;

import org.awardcheck.policy.Payout;

/** The calculator of each kind of payout. */
enum CalculatorOf implements Payout.Cases<Calculator> {
    PAYOUT;

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
        return new CeilingOf(Calculator.of(payout.of()));
    }

    @Override
    public Calculator unstated(Payout.Unstated payout) {
        return new NoFigure(payout);
    }
}
