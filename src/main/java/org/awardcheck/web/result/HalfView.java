package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
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
 * @param kind      {@code now} or {@code later}
 * @param tag       when it is paid, in a word
 * @param title     what the figure is; empty where there is none
 * @param isNothing whether no award that it is of names a figure
 * @param least     the lower end, without its unit
 * @param most      the upper end, without its unit
 * @param other     both ends in the other language's unit
 * @param spoken    both ends with their unit
 * @param text      what there is to say of it
 */
@TemplateData
public record HalfView(String kind, String tag, String title, boolean isExact, boolean isNothing, String least, String most,
        String other, String spoken, Bar bar, List<String> text) {

    /**
     * Makes a total's view.
     *
     * @param before what is said before what the total rests on, and after it
     */
    static HalfView of(String kind, String tag, String title, Total total, List<Outcome> outcomes, Scale scale, Page page,
            TotalsMessages words, List<String> before, List<String> after) {
        Language language = page.language();
        List<String> text = new ArrayList<>(before);
        UnstatedAmounts unstated = UnstatedAmounts.of(outcomes);
        // What is added is named before, with its cap.
        String uncounted = unstated.isCapped() && before.isEmpty()
                ? words.uncountedCapped(unstated.count(), page.phrases().amount(unstated.said()))
                : words.uncounted(unstated.count());
        text.add(restsOn(total, outcomes, uncounted, page, words));
        text.addAll(after);
        boolean isNothing = count(outcomes, Amount.Kind.UNSTATED) == outcomes.size();
        return new HalfView(kind, tag, isNothing ? "" : title, total.minimum() == total.maximum(), isNothing, Span.figure(total.minimum(), language),
                Span.figure(total.maximum(), language), other(total, language),
                page.phrases().amount(Span.amount(total)), Bar.of(total, scale), text);
    }

    /** The class of its tag. */
    public String status() {
        return kind.equals("now") ? "eligible" : "pending";
    }

    /** How much follows from fixed rates, how much has no floor, and what is not counted. */
    private static String restsOn(Total total, List<Outcome> outcomes, String uncounted, Page page, TotalsMessages words) {
        int ranges = count(outcomes, Amount.Kind.RANGE);
        int ceilings = count(outcomes, Amount.Kind.UP_TO);
        int unstated = count(outcomes, Amount.Kind.UNSTATED);
        int firm = count(outcomes, Amount.Kind.EXACT) + ranges;
        List<String> sentences = new ArrayList<>();
        if (unstated == outcomes.size()) {
            return unstated == 0 ? words.nothingNow() : uncounted;
        }
        if (firm > 0) {
            String floor = Figures.money(total.minimum(), page.language());
            sentences.add(ranges > 0 ? words.firmWithRanges(floor, firm, ranges) : words.firm(floor, firm));
        }
        if (total.maximum() > total.minimum()) {
            String open = Figures.money(total.maximum() - total.minimum(), page.language());
            sentences.add(ranges > 0 && ceilings > 0 ? words.noFloorOfBoth(open, ranges, ceilings)
                    : ranges > 0 ? words.noFloorOfRanges(open, ranges) : words.noFloor(open, ceilings));
        }
        if (unstated > 0) {
            sentences.add(uncounted);
        }
        return String.join(page.gap(), sentences);
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
