package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Question;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.AnswerRow;
import org.awardcheck.web.chart.CurveView;
import org.awardcheck.web.chart.Scale;
import org.awardcheck.web.prepare.PrepareView;
import org.awardcheck.wording.FigureFormat;

/**
 * The whole result.
 *
 * @param heading     how many awards may be had, as a sentence
 * @param obtainable         how many may be had at all
 * @param stage       the one stage that later ones wait for, or in a word for all that they wait for
 * @param nowColumn   what heads what is paid at the stage answered
 * @param laterColumn what heads what comes later
 * @param scale       the scale that both totals share
 * @param totals      the total for now, and the one for later where there is anything to wait for
 * @param once        the groups whose awards count once
 * @param ladders     the ladders of which several titles are counted
 * @param sections    every section in which an award may be had, with its money
 * @param nearMisses  figures that are not reached yet
 * @param others      awards for a project of another nature
 * @param failed      how many do not apply by what was answered
 * @param notAsked    how many were not asked, and so do not apply
 * @param whyNotTitle how many of both there are, as a heading
 * @param whyNot      why, in a sentence; null if there are none
 * @param ready       what to have ready, by stage; none where no award may be had
 * @param support     what the policy offers without an amount
 * @param isUnfinished whether there is a question left to ask
 */
@TemplateData
public record ResultView(String heading, int obtainable, int undetermined, int failed, int notAsked, String stage,
        String nowColumn,
        String laterColumn, Scale scale, List<TotalView> totals, List<CountedOnceView> once, List<LadderView> ladders,
        List<SectionView> sections, SectionTotals total, List<NearMissCard> nearMisses,
        List<OtherProject> others, List<OpenQuestion> open, CurveView curve, String whyNotTitle, String whyNot,
        List<AnswerRow> answers,
        List<PrepareView.Stage> ready, List<OtherSupport> support, boolean isUnfinished) {
    private static final int MOST_OPEN = 6;
    private static final int MOST_SUPPORT = 4;

    /** The last row of the table of sections. */
    @TemplateData
    public record SectionTotals(String now, String later) {
    }

    static ResultView of(Page page, Assessor assessor, ResultMessages words) {
        Assessment assessment = assessor.assess(page.situation().answers());
        List<Explanation> explanations = Explanation.ofAll(assessment);
        List<Explanation> explained = explanations.stream().filter(it -> it.outcome().status().isObtainable()).toList();
        List<Outcome> obtainable = explained.stream().map(Explanation::outcome).toList();
        String stage = stage(explained, page, words);
        Total now = assessment.totals().now();
        Total later = assessment.totals().potential();
        Scale scale = Scale.upTo(later.maximum());
        List<NearMiss> misses = NearMiss.in(assessment).stream().filter(ResultView::bringsMore).toList();
        int notAsked = (int) explanations.stream()
                .filter(it -> it.notAsked(page.situation().answers()).isPresent()).count();
        int failed = assessment.count(Status.NOT_ELIGIBLE) - notAsked;
        Optional<Question> next = NextQuestion.after(assessment, page.situation().skipped()).question();
        return new ResultView(Headline.of(page, assessment, stage, words), obtainable.size(),
                assessment.count(Status.UNDETERMINED), failed, notAsked, stage,
                page.period().isOutside() ? words.atStageColumn() : words.nowTag(), words.laterColumn(stage), scale,
                new NowAndLater(page, assessment, obtainable, scale, words, Messages.of(TotalsMessages.class, page))
                .of(now, later, stage),
                CountedOnceView.of(page, assessment, words), LadderView.of(obtainable, page),
                SectionView.all(explained, page, stage, words, AwardRow.Maker.of(page, assessment, words)),
                new SectionTotals(FigureFormat.inTable(now, page.language()),
                FigureFormat.inTable(later, page.language())),
                changes(misses).map(it -> NearMissCard.of(it, page)).toList(),
                misses.stream().filter(it -> it.kind() == NearMiss.Kind.NATURE)
                        .map(it -> OtherProject.of(it, page, Messages.of(NearMessages.class, page))).toList(),
                OpenQuestion.all(page, next, explanations), ResultCurve.of(page, assessor, obtainable).orElse(null),
                WhyNot.title(failed, notAsked, page), WhyNot.lead(failed, notAsked, page, explanations),
                AnswerRow.of(page, "result"),
                PrepareView.of(page, assessment).listed(), page.policy().otherSupport(),
                next.isPresent());
    }

    private static boolean bringsMore(NearMiss miss) {
        return !miss.isExcluded() && miss.gain().maximum() > 0 && miss.gain().minimum() >= 0;
    }

    /** Those of a figure, together where one and the same figure brings several. */
    private static Stream<List<NearMiss>> changes(List<NearMiss> misses) {
        return misses.stream().filter(it -> it.kind() == NearMiss.Kind.FIGURE)
                .map(it -> misses.stream().filter(it::isOfOneChange).toList()).distinct();
    }

    /** The one stage that those that may be had later wait for, or in a word for all that they wait for. */
    static String stage(List<Explanation> obtainable, Page page, ResultMessages words) {
        List<Option> stages = obtainable.stream().flatMap(it -> it.awaited().stream()).distinct().toList();
        return stages.size() == 1 ? stageWords(stages.get(0), page) : words.everyStage();
    }

    /**
     * What is paid at the stage that the project is at: now, or on another date than the policy's simply at that stage.
     */
    static String now(Page page, ResultMessages words) {
        return page.period().isOutside() ? words.atStage() : words.now();
    }

    /** The same as a tag. */
    static String nowTag(Page page, ResultMessages words) {
        return page.period().isOutside() ? words.fitsTag() : words.nowTag();
    }

    /** A stage as it is within a sentence. */
    static String stageWords(Option stage, Page page) {
        return page.phrases().within(stage.label().in(page.language()));
    }

    /** Whether the total changes at a later stage. */
    public boolean isChanging() {
        return totals.size() > 1 && !totals.get(1).isNothing();
    }

    /** Whether awards of one section count once with those of another. */
    public boolean isShared() {
        return sections.stream().anyMatch(SectionView::isShared);
    }

    /** Whether either bar has a part that is only possible. */
    public boolean isHatched() {
        return totals.stream().anyMatch(total -> !total.isNothing() && !total.isExact());
    }

    /** Whether an award for a project may be had, whose cap is for one project. */
    public boolean isOfProject() {
        return sections.stream().flatMap(it -> it.awards().stream())
                .anyMatch(it -> it.award().payableFrom().isPresent());
    }

    /** Whether each of those figures is nearly reached. */
    public boolean isNear() {
        return nearMisses.stream().allMatch(NearMissCard::isNear);
    }

    /** How many awards a figure that is not reached yet would bring. */
    public int nearAwards() {
        return nearMisses.stream().mapToInt(card -> card.reached().size()).sum();
    }

    /** The open questions that are listed with what they decide. */
    public List<OpenQuestion> firstOpen() {
        return open.subList(0, Math.min(MOST_OPEN, open.size()));
    }

    /** The open questions that are in a list below. */
    public List<OpenQuestion> otherOpen() {
        return open.subList(firstOpen().size(), open.size());
    }

    /** The support that the result names; the catalogue has all of it. */
    public List<OtherSupport> firstSupport() {
        return support.subList(0, Math.min(MOST_SUPPORT, support.size()));
    }
}
