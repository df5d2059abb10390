package org.awardcheck.web.chart;

import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Figures;

/** A total as it stands in a table. */
public final class Span {
    private Span() {
    }

    /** Both ends without a unit, closed up as in a table whose heading bears it. */
    public static String inTable(Total total, Language language) {
        boolean isChinese = language == Language.ZH;
        String most = Figures.bare(total.maximum(), language);
        return total.amount().kind() == Amount.Kind.UP_TO ? (isChinese ? "最高" : "up to ") + most
                : Figures.span(Figures.bare(total.minimum(), language), isChinese ? "～" : "–", most);
    }
}
