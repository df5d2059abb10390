package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Phrases;

/**
 * An amount in its parts, for the tag {@code amount}.
 *
 * @param least the lower figure of a range; null for any other kind
 * @param most  the figure; null where none is stated
 * @param whole the amount in words
 * @param note  how firm it is, and why
 * @param isChinese whether it is in Chinese, where no space parts a figure from its unit
 */
@TemplateData
public record AmountParts(Amount.Kind kind, String least, String most, String whole, String note, boolean isChinese) {

    public static AmountParts of(Amount amount, Phrases phrases) {
        Amount.Kind kind = amount.settledKind();
        boolean isRange = kind == Amount.Kind.RANGE;
        return new AmountParts(kind,
                isRange ? phrases.bare(amount.minimum()) : null,
                amount.isStated() ? phrases.bare(amount.maximum()) : null,
                phrases.amount(amount), phrases.kindNote(amount), phrases.language() == Language.ZH);
    }

    public boolean isRange() {
        return least != null;
    }

    public boolean isStated() {
        return most != null;
    }

    /** Whether it is a ceiling; one of nothing is simply nothing. */
    public boolean isUpTo() {
        return kind == Amount.Kind.UP_TO && !most.equals("0");
    }
}
