package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import org.awardcheck.web.AmountParts;

/**
 * One thing to choose.
 *
 * @param id     the control's id
 * @param note   what belongs to it; null if there is nothing to say
 * @param amount what it brings; null if it is not for one award of its own
 * @param pays   what it brings in words, where that is no single sum; null otherwise
 */
@TemplateData
public record Choice(String id, String value, String label, String note, boolean checked, AmountParts amount,
        String pays) {
}
