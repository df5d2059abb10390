package org.awardcheck.web.chart;

import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Figures;

/** A total as an amount: exact where both ends meet, a ceiling where it has no floor. */
public final class Span {
    private Span() {
    }

    public static Amount amount(Total total) {
        if (total.minimum() == total.maximum()) {
            return Amount.exact(total.maximum());
        }
        return total.minimum() == 0 ? Amount.upTo(total.maximum()) : Amount.range(total.minimum(), total.maximum());
    }

    /** Both ends without a unit, closed up as in a table whose heading bears it. */
    public static String inTable(Total total, Language language) {
        boolean isChinese = language == Language.ZH;
        String most = figure(total.maximum(), language);
        return amount(total).kind() == Amount.Kind.UP_TO ? (isChinese ? "最高" : "up to ") + most
                : Figures.span(figure(total.minimum(), language), isChinese ? "～" : "–", most);
    }

    /** A sum of money without its unit, as the language counts. */
    public static String figure(long yuan, Language language) {
        return language == Language.ZH ? Figures.wan(yuan) : Figures.whole(yuan);
    }
}
