package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Contribution;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Scale;

/**
 * A result on one screen, to be passed on.
 *
 * @param heading how many awards may be had, as a sentence
 * @param description the totals in plain words
 * @param totals  the totals; none where nothing may be had
 * @param largest what adds most to the total, with later stages
 * @param obtainable     how many awards may be had at all
 */
@TemplateData
public record SummaryView(String heading, String description, List<TotalView> totals, List<Row> largest,
        int obtainable) {
    private static final int MOST_NAMED = 3;
    private static final Comparator<Contribution> LEAST_FIRST = Comparator
            .comparingLong((Contribution it) -> it.potential().maximum())
            .thenComparingLong(it -> it.potential().minimum());

    /**
     * An award.
     *
     * @param later the stage that is waited for, as a tag; null if there is none
     */
    @TemplateData
    public record Row(String title, String amount, String later) {
    }

    /** Whether something is added to the total at a later stage, which may put something else first. */
    public boolean isChanging() {
        return totals.size() > 1 && !totals.get(1).isNothing();
    }

    static SummaryView of(Page page, Assessment assessment, ResultMessages words) {
        List<Explanation> obtainable = Explanation.ofAll(assessment).stream()
                .filter(it -> it.outcome().status().isObtainable()).toList();
        String stage = ResultView.stage(obtainable, page, words);
        List<TotalView> totals = obtainable.isEmpty() ? List.of() : totals(page, assessment, obtainable, stage, words);
        return new SummaryView(Headline.of(page, assessment, stage, words), description(totals, page, words), totals,
                largest(page, assessment), obtainable.size());
    }

    private static List<TotalView> totals(Page page, Assessment assessment, List<Explanation> obtainable, String stage,
            ResultMessages words) {
        Total now = assessment.totals().now();
        Total later = assessment.totals().potential();
        return new NowAndLater(page, assessment, obtainable.stream().map(Explanation::outcome).toList(),
                Scale.upTo(later.maximum()), words, Messages.of(TotalsMessages.class, page)).of(now, later, stage);
    }

    /** The awards that add most; one that is counted in another's place adds nothing. */
    private static List<Row> largest(Page page, Assessment assessment) {
        List<Contribution> added = Contribution.in(assessment);
        return IntStream.range(0, added.size()).boxed().filter(place -> added.get(place).potential().maximum() > 0)
                .sorted(Comparator.comparing(added::get, LEAST_FIRST.reversed())).limit(MOST_NAMED)
                .map(place -> row(Explanation.of(assessment, page.policy().awards().get(place)), page)).toList();
    }

    private static Row row(Explanation explanation, Page page) {
        Outcome outcome = explanation.outcome();
        return new Row(outcome.award().title().in(page.language()),
                page.phrases().amount(outcome.amount().orElseThrow()),
                explanation.awaited().map(it -> page.phrases().laterTag(ResultView.stageWords(it, page)))
                        .orElse(null));
    }

    /** The totals as one line of plain text; what a result is where none is stated. */
    private static String description(List<TotalView> totals, Page page, ResultMessages words) {
        String said = page.phrases().parts(totals.stream().filter(total -> !total.isNothing())
                .map(total -> page.phrases().labelled(total.tag(), total.spoken())));
        return totals.isEmpty() ? words.description() : said;
    }
}
