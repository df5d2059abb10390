package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;

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
    private static final byte[] KIND = piece("{\"kind\":\"");
    private static final byte[] MINIMUM = piece("\",\"minimum\":");
    private static final byte[] MAXIMUM = piece(",\"maximum\":");
    private static final byte[] TEXT = piece(",\"text\":\"");
    private static final byte[] TEXT_ALONE = piece("\",\"text\":\"");
    private static final byte[] END = piece("\"}");

    static AmountView of(Amount amount, Phrases phrases) {
        Long minimum = amount.isStated() ? amount.minimum() : null;
        Long maximum = amount.isStated() ? amount.maximum() : null;
        return new AmountView(amount.kind().id(), minimum, maximum, phrases.amount(amount));
    }

    void addTo(JsonText json) {
        json.add(KIND).addWords(kind);
        if (minimum == null) {
            json.add(TEXT_ALONE);
        } else {
            json.add(MINIMUM).add(minimum).add(MAXIMUM).add(maximum).add(TEXT);
        }
        json.addWords(text).add(END);
    }
}
