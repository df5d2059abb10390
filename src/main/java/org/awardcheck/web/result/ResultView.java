package org.awardcheck.web.result;

import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Capped;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.AnswerRow;

/**
 * What the result page shows.
 *
 * @param later       the potential total; absent if nothing is waited for
 * @param awaited     the stage that is waited for, where it is one for all; absent where there are several
 * @param countedOnce what went into the totals once, and why
 * @param caps        where more investment brings nothing more
 */
public record ResultView(int eligible, int pending, TotalView now, Optional<TotalView> later, Optional<String> awaited,
        List<String> countedOnce, List<SectionView> sections, List<Step> steps, List<String> caps, int undetermined,
        List<OpenQuestion> open, int notEligible, List<WhyNot> whyNot, List<String> otherSupport,
        List<AnswerRow> answers) {

    static ResultView of(Page page, Assessment assessment) {
        List<Explanation> explanations = Explanation.ofAll(assessment);
        List<Explanation> had = explanations.stream().filter(it -> it.outcome().status().isHad()).toList();
        Answers answers = assessment.answers();
        Totals totals = assessment.totals();
        int pending = assessment.count(Status.PENDING);
        long scale = TotalView.scale(Math.max(totals.now().maximum(), totals.potential().maximum()));
        return new ResultView(assessment.count(Status.ELIGIBLE), pending,
                TotalView.of(totals.now(), scale, assessment, false, page),
                pending == 0 ? Optional.empty()
                        : Optional.of(TotalView.of(totals.potential(), scale, assessment, true, page)),
                awaited(had, page),
                CountedOnce.in(assessment).stream().map(page.phrases()::countedOnce).toList(),
                SectionView.of(page, assessment, had), Step.of(page, assessment),
                Capped.in(assessment).stream().filter(Capped::reached)
                        .map(capped -> capped.award().title().in(page.language())
                                + (page.isChinese() ? "：" : ": ") + page.phrases().capped(capped)).toList(),
                assessment.count(Status.UNDETERMINED), OpenQuestion.of(page, explanations),
                assessment.count(Status.NOT_ELIGIBLE), WhyNot.of(page, answers, explanations),
                page.policy().otherSupport().stream().map(OtherSupport::text)
                        .map(text -> text.in(page.language())).toList(),
                AnswerRow.of(page, "result"));
    }

    /** Whether anything may be had, now or later. */
    public boolean isAny() {
        return eligible + pending > 0;
    }

    private static Optional<String> awaited(List<Explanation> had, Page page) {
        List<Option> stages = had.stream().flatMap(it -> it.awaited().stream()).distinct().toList();
        return stages.size() == 1 ? Optional.of(stages.get(0).label().in(page.language())) : Optional.empty();
    }
}
