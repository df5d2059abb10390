package org.awardcheck.eligibility;

import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Rounding;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/**
 * How an amount was worked out.
 *
 * @param figure   the figure that it was worked out from, in yuan or things; 0 for a sum that depends on none
 * @param uncapped what it would have been without a cap
 */
public record Calculation(Payout payout, long figure, Amount uncapped, Amount amount) {

    /** Whether the cap took something away. */
    public boolean isCapped() {
        return uncapped.minimum() != amount.minimum() || uncapped.maximum() != amount.maximum();
    }

    /** Whether the share at a rate was rounded down to whole yuan: then its figures do not give it by themselves. */
    public boolean isRounded(Rate rate) {
        return Rounding.takesFrom(figure, rate);
    }
}
