package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Bar;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.wording.FigureFormat;

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
 * @param uncounted what is not in it for want of a stated amount; null where nothing is, or where that is all there is
 *                  to say
 * @param text      what there is to say of it
 */
@TemplateData
public record TotalView(String kind, String tag, String title, boolean isExact, boolean isNothing, String least,
        String most,
        String other, String spoken, String uncounted, Bar bar, List<String> text) {
    public TotalView {
        text = text.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    static TotalView of(String kind, String tag, String title, Total total, List<Outcome> outcomes, Scale scale,
            Page page,
            TotalsMessages words, List<String> text) {
        Language language = page.language();
        String uncounted = uncounted(outcomes, page, words);
        boolean isNothing = outcomes.stream().noneMatch(it -> it.amount().orElseThrow().isStated());
        boolean isUncounted = isNothing && uncounted != null;
        return new TotalView(kind, tag, isNothing ? "" : title, total.minimum() == total.maximum(), isNothing,
                FigureFormat.bare(total.minimum(), language), FigureFormat.bare(total.maximum(), language),
                page.phrases().inOtherUnit(total),
                isUncounted ? uncounted : page.phrases().amount(total), isUncounted ? null : uncounted,
                Bar.of(total, scale), text);
    }

    /** The later one where it is the same as the one now. */
    static TotalView same(String kind, String tag, List<Outcome> outcomes, Page page, TotalsMessages words,
            List<String> text) {
        return new TotalView(kind, tag, "", true, true, "", "", "", words.stays(), uncounted(outcomes, page, words),
                null, text);
    }

    /** The class of its tag. */
    public String status() {
        return kind.equals("now") ? "eligible" : "pending";
    }

    private static String uncounted(List<Outcome> outcomes, Page page, TotalsMessages words) {
        UnstatedAmounts unstated = UnstatedAmounts.of(outcomes);
        return unstated.count() == 0 ? null : words.notCounted(unstated.count(),
                page.phrases().amount(unstated.said()));
    }
}
