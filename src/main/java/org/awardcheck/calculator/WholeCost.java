package org.awardcheck.calculator;

/** The whole of what was paid. */
record WholeCost() implements Calculator {
    @Override
    public Amount amount(long figure) {
        return Amount.exact(figure);
    }
}
