package org.awardcheck.calculator;

import java.util.OptionalLong;
import org.awardcheck.policy.Payout;

/** The policy names no figure for the award; it may still cap the project that it belongs to. */
record NoFigure(OptionalLong projectCap) implements Calculator {
    NoFigure(Payout.Unstated payout) {
        this(payout.projectCap());
    }

    @Override
    public Amount amount(long figure) {
        return Amount.unstated(projectCap);
    }
}
