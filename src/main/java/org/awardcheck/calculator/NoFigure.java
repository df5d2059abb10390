package org.awardcheck.calculator;

/** The policy names no figure. */
record NoFigure() implements Calculator {
    @Override
    public Amount amount(long figure) {
        return Amount.UNSTATED;
    }
}
