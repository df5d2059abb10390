package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Fact;
import org.awardcheck.wording.Phrases;

/**
 * How an amount was worked out.
 *
 * @param fact            the fact that it was worked out from; absent for a sum that depends on none
 * @param figure          its value, in yuan or things
 * @param uncappedMinimum what the minimum would be without the cap, in yuan; present only where the cap bit
 * @param uncappedMaximum what the maximum would be without the cap, in yuan; present only where the cap bit
 * @param capped          whether the cap took something away
 * @param text            the sum on one line
 */
public record CalculationView(@JsonInclude(NON_NULL) String fact, @JsonInclude(NON_NULL) Long figure,
        @JsonInclude(NON_NULL) Long uncappedMinimum, @JsonInclude(NON_NULL) Long uncappedMaximum, boolean capped,
        String text) {
    static CalculationView of(Calculation sum, Phrases phrases) {
        String fact = sum.payout().basis().map(Fact::id).orElse(null);
        return new CalculationView(fact, fact == null ? null : sum.figure(),
                sum.isCapped() ? sum.uncapped().minimum() : null,
                sum.isCapped() ? sum.uncapped().maximum() : null, sum.isCapped(), phrases.sum(sum));
    }
}
