package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Bar;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.web.chart.Span;

/**
 * The awards of one section that can be had, and their money.
 *
 * @param now      the section's total now, with its unit
 * @param later    its total later; the same if nothing changes
 * @param nowCell  the total now for a table whose heading bears the unit
 * @param laterCell the total later for the same table
 * @param unstated how many of its awards name no figure
 * @param totals   the sums themselves
 */
@TemplateData
public record SectionView(Section section, List<AwardRow> awards, String now, String later, String nowCell, String laterCell,
        int unstated, Totals totals, Bar bar) {

    private static final Comparator<SectionView> LARGEST_FIRST = Comparator
            .comparingLong((SectionView it) -> it.totals().potential().maximum())
            .thenComparingLong(it -> it.totals().potential().minimum())
            .thenComparingInt(it -> it.awards().size()).reversed();
    private static final Comparator<Outcome> FIRMEST_FIRST = Comparator
            .comparingInt((Outcome it) -> firmness(it.amount().orElseThrow().kind()))
            .thenComparing(Comparator.comparingLong((Outcome it) -> it.amount().orElseThrow().maximum()).reversed());

    /**
     * Every section, the one with most money first.
     *
     * @param had every award that can be had
     */
    static List<SectionView> all(List<Explanation> had, Page page, Scale scale, AwardRow.Maker rows) {
        return page.policy().sections().stream().map(section -> of(section, had, page, scale, rows))
                .sorted(LARGEST_FIRST).toList();
    }

    private static SectionView of(Section section, List<Explanation> had, Page page, Scale scale, AwardRow.Maker rows) {
        List<Explanation> own = had.stream()
                .filter(it -> it.outcome().award().clause().section().equals(section))
                .sorted(Comparator.comparing(Explanation::outcome, FIRMEST_FIRST)).toList();
        List<Outcome> outcomes = own.stream().map(Explanation::outcome).toList();
        Totals totals = Totals.over(outcomes, page.policy());
        Language language = page.language();
        int unstated = (int) outcomes.stream().filter(it -> !it.amount().orElseThrow().isStated()).count();
        boolean hasNow = outcomes.stream().anyMatch(it -> it.status() == Status.ELIGIBLE);
        Amount now = hasNow && totals.now().maximum() == 0 ? Amount.UNSTATED : Span.amount(totals.now());
        Amount later = totals.potential().maximum() == 0 ? Amount.UNSTATED : Span.amount(totals.potential());
        return new SectionView(section, own.stream().map(rows::row).toList(),
                page.phrases().amount(now), page.phrases().amount(later), Span.inTable(totals.now(), language),
                Span.inTable(totals.potential(), language), unstated, totals, Bar.of(totals.potential(), scale));
    }

    /** Whether the total changes later. */
    public boolean isChanging() {
        return !totals.now().equals(totals.potential());
    }

    private static int firmness(Amount.Kind kind) {
        return switch (kind) {
            case EXACT, RANGE -> 0;
            case UP_TO -> 1;
            case UNSTATED -> 2;
        };
    }
}
