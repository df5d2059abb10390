package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Contribution;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Bar;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.wording.FigureFormat;

/**
 * The awards of one section that can be had, and their money.
 *
 * @param sum      what it comes to, as a phrase
 * @param nowCell  the total now for a table whose heading bears the unit
 * @param laterCell the total later for the same table
 * @param unstated how many of its awards name no figure, as a phrase; null if none does
 * @param totals   what the section adds to the totals
 * @param isShared whether an award of it counts once with one of another section, so that its awards do not come to
 *                 that
 */
@TemplateData
public record SectionView(Section section, List<AwardRow> awards, String sum, String nowCell, String laterCell,
        String unstated,
        Totals totals, boolean isShared, Bar bar) {

    private static final Comparator<SectionView> LARGEST_FIRST = Comparator
            .comparingLong((SectionView it) -> it.totals().potential().maximum())
            .thenComparingLong(it -> it.totals().potential().minimum())
            .thenComparingInt(it -> it.awards().size()).reversed();
    private static final Comparator<Outcome> FIRMEST_FIRST = Comparator
            .comparingInt((Outcome it) -> firmness(it.amount().orElseThrow().kind()))
            .thenComparing(Comparator.comparingLong((Outcome it) -> it.amount().orElseThrow().maximum()).reversed());

    /**
     * Every section in which an award can be had, the one with most money first.
     *
     * @param obtainable every award that can be had
     */
    static List<SectionView> all(List<Explanation> obtainable, Page page, String stage, ResultMessages words,
            AwardRow.Maker rows) {
        Map<Section, List<Explanation>> bySection = obtainable.stream()
                .collect(Collectors.groupingBy(it -> it.outcome().award().clause().section()));
        Map<Section, Totals> totals = Contribution.bySection(rows.assessment());
        Scale scale = Scale.upTo(totals.values().stream().mapToLong(it -> it.potential().maximum()).max().orElse(0));
        return page.policy().sections().stream().filter(bySection::containsKey)
                .map(section -> of(section, bySection.get(section), totals.get(section), scale, page, stage, words,
                rows))
                .sorted(LARGEST_FIRST).toList();
    }

    private static SectionView of(Section section, List<Explanation> obtainable, Totals totals, Scale scale, Page page,
            String stage, ResultMessages words, AwardRow.Maker rows) {
        List<Explanation> own = obtainable.stream().sorted(Comparator.comparing(Explanation::outcome, FIRMEST_FIRST))
                .toList();
        List<Outcome> outcomes = own.stream().map(Explanation::outcome).toList();
        List<Outcome> eligible = outcomes.stream().filter(it -> it.status() == Status.ELIGIBLE).toList();
        Language language = page.language();
        String now = page.phrases().amount(amount(eligible, totals.now()));
        String later = page.phrases().amount(amount(outcomes, totals.potential()));
        boolean isShared = !totals.equals(Totals.over(outcomes, page.policy()));
        String sum = totals.now().equals(totals.potential()) ? later
                : eligible.isEmpty() ? words.sectionLater(stage, later)
                : words.sectionBoth(ResultView.now(page, words), now, stage, later);
        return new SectionView(section, own.stream().map(rows::row).toList(), isShared
                ? words.sectionShared(sum) : sum, FigureFormat.inTable(totals.now(), language),
                FigureFormat.inTable(totals.potential(), language), unstated(UnstatedAmounts.of(outcomes), page),
                totals, isShared, Bar.of(totals.potential(), scale));
    }

    /** What awards come to together; where there are some and none of them names a figure, that none is stated. */
    private static Amount amount(List<Outcome> obtainable, Total total) {
        UnstatedAmounts unstated = UnstatedAmounts.of(obtainable);
        return unstated.count() > 0 && unstated.count() == obtainable.size() ? unstated.said() : total.amount();
    }

    private static String unstated(UnstatedAmounts unstated, Page page) {
        MoneyMessages words = Messages.of(MoneyMessages.class, page);
        return unstated.count() == 0 ? null : unstated.isCapped()
                ? words.andCapped(unstated.count(), page.phrases().amount(unstated.said()))
                : words.andUnstated(unstated.count());
    }

    private static int firmness(Amount.Kind kind) {
        return switch (kind) {
            case EXACT, RANGE -> 0;
            case UP_TO -> 1;
            case UNSTATED -> 2;
        };
    }
}
