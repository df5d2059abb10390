package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Option;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.AnswerRow;
import org.awardcheck.web.chart.CurveView;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.web.chart.Span;

/**
 * The whole result.
 *
 * @param heading  how many awards may be had, as a sentence
 * @param now      how many awards may be had now
 * @param later    how many may be had later
 * @param stage    the one stage that those wait for, or in a word for all that they wait for
 * @param laterColumn what heads what comes later
 * @param added    what comes later, as one phrase
 * @param scale    the scale that both totals share
 * @param isUnfinished whether there is a question left to ask
 * @param sections every section with its money; the awards are in those that have any
 */
@TemplateData
public record ResultView(String heading, int now, int later, int undetermined, String stage, String laterColumn,
        String added, HalfView nowHalf, HalfView laterHalf, Scale scale, List<OnceView> once,
        List<SectionView> sections, SectionTotals total, List<NearMissCard> nearMisses, List<OpenQuestion> open,
        CurveView curve, WhyNot whyNot, List<AnswerRow> answers, boolean isUnfinished) {
    private static final int MOST_CARDS = 6;

    /** The last row of the table of sections. */
    @TemplateData
    public record SectionTotals(String now, String later) {
    }

    static ResultView of(Page page, Assessor assessor, ResultMessages words) {
        Assessment assessment = assessor.assess(page.situation().answers());
        List<Explanation> explanations = Explanation.ofAll(assessment);
        Totals totals = assessment.totals();
        List<Explanation> explained = explanations.stream().filter(it -> it.outcome().status().isObtainable()).toList();
        List<Outcome> had = explained.stream().map(Explanation::outcome).toList();
        List<Outcome> now = had.stream().filter(it -> it.status() == Status.ELIGIBLE).toList();
        List<Option> stages = explained.stream().flatMap(it -> it.awaited().stream()).distinct().toList();
        Scale scale = Scale.upTo(totals.potential().maximum());
        List<CountedOnce> once = CountedOnce.in(assessment);
        AwardRow.Maker rows = new AwardRow.Maker(page, assessment, once);
        List<SectionView> sections = SectionView.all(explained, page, scaleOfSections(had, page), rows);
        String stage = stages.size() == 1 ? stageWords(stages.get(0), page) : words.finished();
        int later = had.size() - now.size();
        int undetermined = assessment.count(Status.UNDETERMINED);
        return new ResultView(heading(now.size(), later, undetermined, stage, words), now.size(), later, undetermined,
                stage, words.laterColumn(stage), added(had, page),
                HalfView.now(totals.now(), now, scale, page),
                stages.isEmpty() ? null : HalfView.later(totals.potential(), had, scale, page),
                scale, OnceView.of(once, page, assessment), sections,
                new SectionTotals(Span.inTable(totals.now(), page.language()),
                        Span.inTable(totals.potential(), page.language())),
                NearMissCard.of(page, assessment), OpenQuestion.all(page, assessment, explanations),
                ResultCurve.of(page, assessor, had).orElse(null), WhyNot.of(page, explanations),
                AnswerRow.of(page, "result"),
                NextQuestion.after(assessment, page.situation().skipped()).question().isPresent());
    }

    private static String heading(int now, int later, int undetermined, String stage, ResultMessages words) {
        if (now > 0) {
            return later > 0 ? words.nowAndLater(now, later, stage) : words.nowOnly(now);
        }
        if (later > 0) {
            return words.laterOnly(later, stage);
        }
        return undetermined > 0 ? words.noneYet(undetermined) : words.none();
    }

    private static String added(List<Outcome> had, Page page) {
        return had.stream().filter(it -> it.status() == Status.PENDING)
                .map(it -> it.award().title().in(page.language()) + (page.isChinese() ? "，" : ", ")
                        + page.phrases().amount(it.amount().orElseThrow()))
                .collect(Collectors.joining(page.isChinese() ? "；" : "; "));
    }

    /** One scale for the bars of all sections: what the largest of them comes to. */
    private static Scale scaleOfSections(List<Outcome> had, Page page) {
        return Scale.upTo(page.policy().sections().stream().mapToLong(section -> Totals.over(had.stream()
                .filter(it -> it.award().clause().section().equals(section)).toList(),
                page.policy()).potential().maximum()).max().orElse(0));
    }

    /** A stage as it is within a sentence. */
    static String stageWords(Option stage, Page page) {
        String label = stage.label().in(page.language());
        return page.isChinese() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** How many awards may be had at all. */
    public int had() {
        return now + later;
    }

    /** The total for now, and the one for later where there is anything to wait for. */
    public List<HalfView> halves() {
        return laterHalf == null ? List.of(nowHalf) : List.of(nowHalf, laterHalf);
    }

    /** The sections in which there is an award to be had. */
    public List<SectionView> sectionsWithAwards() {
        return sections.stream().filter(section -> !section.awards().isEmpty()).toList();
    }

    /** The open questions that stand as cards. */
    public List<OpenQuestion> firstOpen() {
        return open.subList(0, Math.min(MOST_CARDS, open.size()));
    }

    /** The open questions that are in a list below. */
    public List<OpenQuestion> otherOpen() {
        return open.subList(firstOpen().size(), open.size());
    }
}
