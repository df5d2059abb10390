package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.calculator.Amount;
import org.awardcheck.wording.Phrases;

/**
 * What an award comes to.
 *
 * @param minimum in yuan; absent where no figure is stated
 * @param maximum in yuan; absent where no figure is stated
 * @param cap     where no figure is stated: what the policy caps a whole project at, in yuan; absent if it does not
 * @param text    all of this in words; absent where more than the amount is said beside it
 */
public record AmountView(Amount.Kind kind, @JsonInclude(NON_NULL) Long minimum, @JsonInclude(NON_NULL) Long maximum,
        @JsonInclude(NON_NULL) Long cap, @JsonInclude(NON_NULL) String text) {

    static AmountView of(Amount amount, Phrases phrases) {
        return of(amount, phrases.amount(amount));
    }

    static AmountView withoutWords(Amount amount) {
        return of(amount, (String) null);
    }

    private static AmountView of(Amount amount, String text) {
        return new AmountView(amount.kind(), amount.isStated() ? amount.minimum() : null,
                amount.isStated() ? amount.maximum() : null,
                amount.cap().isPresent() ? amount.cap().getAsLong() : null, text);
    }
}
