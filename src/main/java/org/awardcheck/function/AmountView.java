package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
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
    private static final Map<Amount.Kind, byte[]> KINDS = kinds();
    private static final byte[] MINIMUM = piece(",\"minimum\":");
    private static final byte[] MAXIMUM = piece(",\"maximum\":");
    private static final byte[] TEXT = piece(",\"text\":\"");
    private static final byte[] END = piece("\"}");

    static AmountView of(Amount amount, Phrases phrases) {
        Long minimum = amount.isStated() ? amount.minimum() : null;
        Long maximum = amount.isStated() ? amount.maximum() : null;
        return new AmountView(amount.kind().id(), minimum, maximum, phrases.amount(amount));
    }

    private static Map<Amount.Kind, byte[]> kinds() {
        Map<Amount.Kind, byte[]> kinds = new EnumMap<>(Amount.Kind.class);
        for (Amount.Kind kind : Amount.Kind.values()) {
            kinds.put(kind, JsonText.joined(piece("{\"kind\":"), JsonText.quoted(kind.id())));
        }
        return kinds;
    }

    /** Adds what a view holds of an amount that is this in words. */
    static void add(Amount amount, byte[] inWords, JsonText json) {
        json.add(KINDS.get(amount.kind()));
        if (amount.isStated()) {
            json.add(MINIMUM).add(amount.minimum()).add(MAXIMUM).add(amount.maximum());
        }
        json.add(TEXT).add(inWords).add(END);
    }
}
