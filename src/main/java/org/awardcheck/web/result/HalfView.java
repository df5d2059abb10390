package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Bar;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.web.chart.Span;
import org.awardcheck.wording.Figures;

/**
 * One of the two totals.
 *
 * @param isNow      whether it is the one for now, and not the one for later
 * @param least      the lower end, without its unit
 * @param most       the upper end, without its unit
 * @param other      both ends in the other language's unit
 * @param spoken     both ends with their unit
 * @param firm       the lower end with its unit
 * @param open       what lies between the ends, with its unit
 * @param firmAwards how many awards have a floor
 * @param ranges     how many awards are a range
 * @param ceilings   how many awards have a ceiling only
 * @param unstated   how many awards name no figure
 */
@TemplateData
public record HalfView(boolean isNow, boolean isExact, boolean isNothing, String least, String most, String other, String spoken,
        String firm, String open, int firmAwards, int ranges, int ceilings, int unstated, Bar bar) {

    static HalfView now(Total total, List<Outcome> outcomes, Scale scale, Page page) {
        return of(true, total, outcomes, scale, page);
    }

    static HalfView later(Total total, List<Outcome> outcomes, Scale scale, Page page) {
        return of(false, total, outcomes, scale, page);
    }

    private static HalfView of(boolean isNow, Total total, List<Outcome> outcomes, Scale scale, Page page) {
        Language language = page.language();
        long open = total.maximum() - total.minimum();
        return new HalfView(isNow, open == 0, total.maximum() == 0, Span.figure(total.minimum(), language),
                Span.figure(total.maximum(), language), other(total, language),
                page.phrases().amount(Span.amount(total)), Figures.money(total.minimum(), language),
                Figures.money(open, language),
                count(outcomes, Amount.Kind.EXACT) + count(outcomes, Amount.Kind.RANGE),
                count(outcomes, Amount.Kind.RANGE), count(outcomes, Amount.Kind.UP_TO),
                count(outcomes, Amount.Kind.UNSTATED), Bar.of(total, scale));
    }

    /** Its name in class names of HTML. */
    public String kind() {
        return isNow ? "now" : "later";
    }

    private static int count(List<Outcome> outcomes, Amount.Kind kind) {
        return (int) outcomes.stream().filter(it -> it.amount().orElseThrow().kind() == kind).count();
    }

    private static String other(Total total, Language language) {
        boolean isOne = total.minimum() == total.maximum();
        if (language == Language.ZH) {
            return (isOne ? "" : Figures.whole(total.minimum()) + "元～") + Figures.whole(total.maximum()) + "元";
        }
        return (isOne ? "" : Figures.wan(total.minimum()) + " 万元 – ") + Figures.wan(total.maximum()) + " 万元";
    }
}
