package org.awardcheck.web.result;

import java.util.Locale;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Figures;
import org.awardcheck.web.Page;

/**
 * One total.
 *
 * @param least      the least that it comes to, without the unit
 * @param most       the most that it comes to, without the unit
 * @param otherUnit  the same in the unit that the language does not speak in
 * @param solid      how far the floor reaches along the scale, as an SVG length
 * @param whole      how far the most reaches along the scale, as an SVG length
 * @param firm       how many of its awards have a floor
 * @param ceilings   how many have a ceiling alone
 * @param unstated   how many state no amount and are not counted
 */
public record TotalView(String least, String most, boolean isExact, String otherUnit, String solid, String whole,
        long firm, long ceilings, long unstated) {

    /** @param scale the yuan at the end of the bar's scale */
    static TotalView of(Total total, long scale, Assessment assessment, boolean isLater, Page page) {
        return new TotalView(figure(total.minimum(), page.language()), figure(total.maximum(), page.language()),
                total.minimum() == total.maximum(), otherUnit(total, page.language()),
                length(total.minimum(), scale), length(total.maximum(), scale),
                count(assessment, isLater, Amount.Kind.EXACT) + count(assessment, isLater, Amount.Kind.RANGE),
                count(assessment, isLater, Amount.Kind.UP_TO), count(assessment, isLater, Amount.Kind.UNSTATED));
    }

    /** The least round figure that the largest total fits under. */
    static long scale(long largest) {
        long step = 1;
        while (step * 10 < largest) {
            step *= 10;
        }
        return Math.max(1, (largest + step - 1) / step * step);
    }

    static String length(long yuan, long scale) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * yuan / scale);
    }

    private static String figure(long yuan, Language language) {
        return language == Language.ZH ? Figures.wan(yuan) : Figures.whole(yuan);
    }

    private static String otherUnit(Total total, Language language) {
        boolean isChinese = language == Language.ZH;
        String least = isChinese ? Figures.whole(total.minimum()) : Figures.wan(total.minimum());
        String most = isChinese ? Figures.whole(total.maximum()) + "元" : Figures.wan(total.maximum()) + " 万元";
        return total.minimum() == total.maximum() ? most : least + (isChinese ? "～" : " to ") + most;
    }

    private static long count(Assessment assessment, boolean isLater, Amount.Kind kind) {
        return assessment.outcomes().stream()
                .filter(outcome -> outcome.status() == Status.ELIGIBLE || isLater && outcome.status() == Status.PENDING)
                .map(Outcome::amount).filter(amount -> amount.orElseThrow().kind() == kind).count();
    }
}
