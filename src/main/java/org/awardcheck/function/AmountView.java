package org.awardcheck.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.calculator.Amount;
import org.awardcheck.wording.Phrases;

/**
 * What an award comes to.
 *
 * @param minimum in yuan; absent where no figure is stated
 * @param maximum in yuan; absent where no figure is stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmountView(String kind, Long minimum, Long maximum, String text) {

    static AmountView of(Amount amount, Phrases phrases) {
        Long minimum = amount.isStated() ? amount.minimum() : null;
        Long maximum = amount.isStated() ? amount.maximum() : null;
        return new AmountView(amount.kind().id(), minimum, maximum, phrases.amount(amount));
    }
}
