package org.awardcheck.web.compare;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.Page;

/**
 * The awards that two variants have differently in one way.
 *
 * @param title what way that is
 */
@TemplateData
public record AwardGroup(String title, List<Row> rows) {

    /**
     * An award in both.
     *
     * @param href its page, with the answers of the variant whose edition has it
     */
    @TemplateData
    public record Row(String title, String href, Side first, Side second) {
    }

    /**
     * How an award comes out in one of them.
     *
     * @param words the amount, or why there is none
     * @param sum   how the amount was worked out; null where there is nothing to work out
     */
    @TemplateData
    public record Side(String words, String sum) {
    }

    static List<AwardGroup> all(Comparison comparison, Assessment first, Assessment second, Page page,
            CompareMessages words) {
        return Stream.of(DifferenceKind.values()).map(way -> new AwardGroup(way.title(words),
                comparison.changes().stream().filter(change -> DifferenceKind.of(change) == way)
                        .map(change -> new Row(change.award().title().in(page.language()), href(change, page),
                                side(change.first(), first, page, words),
                                side(change.second(), second, page, words))).toList()))
                .filter(group -> !group.rows().isEmpty()).toList();
    }

    private static String href(Comparison.Change change, Page page) {
        return change.second().isPresent() ? page.award(change.award())
                : page.linkToKept("awards/" + change.award().id());
    }

    private static Side side(Optional<Outcome> outcome, Assessment assessment, Page page, CompareMessages words) {
        if (outcome.isEmpty()) {
            return new Side(words.outcomeNot(), null);
        }
        Outcome own = outcome.get();
        return switch (own.status()) {
            case NOT_ELIGIBLE -> new Side(Explanation.of(assessment, own.award()).notAsked(assessment.answers())
                    .isPresent()
                    ? words.notAsked() : words.outcomeNot(), null);
            case UNDETERMINED -> new Side(words.outcomeOpen(), null);
            case ELIGIBLE -> new Side(amount(own, page), sum(own, assessment, page));
            case PENDING -> new Side(words.outcomeLater(stage(own, page), amount(own, page)),
                    sum(own, assessment, page));
        };
    }

    private static String amount(Outcome outcome, Page page) {
        return page.phrases().amount(outcome.amount().orElseThrow());
    }

    private static String stage(Outcome outcome, Page page) {
        return page.phrases().within(outcome.award().payableFrom().orElseThrow().label().in(page.language()));
    }

    /** Only an amount that grows with a figure is worked out. */
    private static String sum(Outcome outcome, Assessment assessment, Page page) {
        Payout payout = outcome.award().payout();
        return payout.basis().isEmpty() || !outcome.amount().orElseThrow().isStated() ? null
                : page.phrases().sum(Explanation.of(assessment, outcome.award()).sum().orElseThrow());
    }
}
