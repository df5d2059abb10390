package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Bar;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.wording.Figures;

/**
 * One of the two totals.
 *
 * @param kind      {@code now} or {@code later}
 * @param tag       when it is paid, in a word
 * @param title     what the figure is; empty where there is none
 * @param isNothing whether it has no figure: no award that it is of names one, or it is the same as the other
 * @param least     the lower end, without its unit
 * @param most      the upper end, without its unit
 * @param other     both ends in the other language's unit
 * @param spoken    both ends with their unit, or what there is to say in their place
 * @param uncounted what is not in it for want of a stated amount; null where nothing is, or where that is all there is to say
 * @param text      what there is to say of it
 */
@TemplateData
public record HalfView(String kind, String tag, String title, boolean isExact, boolean isNothing, String least, String most,
        String other, String spoken, String uncounted, Bar bar, List<String> text) {
    public HalfView {
        text = text.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    static HalfView of(String kind, String tag, String title, Total total, List<Outcome> outcomes, Scale scale, Page page,
            TotalsMessages words, List<String> text) {
        Language language = page.language();
        String uncounted = uncounted(outcomes, page, words);
        boolean isNothing = outcomes.stream().noneMatch(it -> it.amount().orElseThrow().isStated());
        boolean isUncounted = isNothing && uncounted != null;
        return new HalfView(kind, tag, isNothing ? "" : title, total.minimum() == total.maximum(), isNothing,
                Figures.bare(total.minimum(), language), Figures.bare(total.maximum(), language), other(total, language),
                isUncounted ? uncounted : page.phrases().amount(total), isUncounted ? null : uncounted,
                Bar.of(total, scale), text);
    }

    /** The later one where it is the same as the one now. */
    static HalfView same(String kind, String tag, List<Outcome> outcomes, Page page, TotalsMessages words, List<String> text) {
        return new HalfView(kind, tag, "", true, true, "", "", "", words.stays(), uncounted(outcomes, page, words), null, text);
    }

    /** The class of its tag. */
    public String status() {
        return kind.equals("now") ? "eligible" : "pending";
    }

    private static String uncounted(List<Outcome> outcomes, Page page, TotalsMessages words) {
        UnstatedAmounts unstated = UnstatedAmounts.of(outcomes);
        return unstated.count() == 0 ? null : words.notCounted(unstated.count(), page.phrases().amount(unstated.said()));
    }

    private static String other(Total total, Language language) {
        return language == Language.ZH
                ? Figures.span(Figures.whole(total.minimum()) + "元", "～", Figures.whole(total.maximum()) + "元")
                : Figures.span(Figures.wan(total.minimum()) + " 万元", " – ", Figures.wan(total.maximum()) + " 万元");
    }
}
