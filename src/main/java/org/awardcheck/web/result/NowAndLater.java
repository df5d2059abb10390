package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Scale;

/** The total at the stage answered, and the one at a later stage where there is anything to wait for. */
record NowAndLater(Page page, Assessment assessment, List<Outcome> obtainable, Scale scale, ResultMessages words,
        TotalsMessages totals) {

    List<TotalView> of(Total now, Total later, String stage) {
        List<Outcome> eligible = obtainable.stream().filter(it -> it.status() == Status.ELIGIBLE).toList();
        boolean isWaiting = eligible.size() < obtainable.size();
        TotalView nowTotal = now(now, eligible, isWaiting);
        return isWaiting ? List.of(nowTotal, later(later, now, stage)) : List.of(nowTotal);
    }

    private TotalView now(Total total, List<Outcome> eligible, boolean isWaiting) {
        List<String> text = new ArrayList<>();
        text.add(eligible.isEmpty() ? totals.nothingNow()
                : restsOn(total, eligible, CountedOnce.now(assessment)) + page.gap() + uncounted(eligible));
        if (!isWaiting) {
            text.add(unchanged());
        }
        return TotalView.of("now", ResultView.nowTag(page, words),
                page.period().isOutside() ? totals.stageTitle() : totals.nowTitle(), total, eligible, scale, page,
                totals, text);
    }

    /**
     * Where it comes to no more than what there is now, it has no figure of its own. What is not counted for want of an
     * amount was said of the one now, or is named with what is added.
     */
    private TotalView later(Total total, Total now, String stage) {
        List<String> text = new ArrayList<>(List.of(Added.of(assessment, obtainable, page, totals).sentence()));
        String tag = page.phrases().laterTag(stage);
        if (total.equals(now) && obtainable.stream().anyMatch(it -> it.amount().orElseThrow().isStated())) {
            text.add(totals.stays());
            return TotalView.same("later", tag, obtainable, page, totals, text);
        }
        text.add(restsOn(total, obtainable, CountedOnce.in(assessment)));
        return TotalView.of("later", tag, page.phrases().laterTitle(stage), total, obtainable, scale,
                page, totals, text);
    }

    private String restsOn(Total total, List<Outcome> outcomes, List<CountedOnce> once) {
        return String.join(page.gap(), new TotalBasis(total, outcomes, once, page, totals).sentences());
    }

    private String uncounted(List<Outcome> outcomes) {
        UnstatedAmounts unstated = UnstatedAmounts.of(outcomes);
        return unstated.count() == 0 ? "" : unstated.isCapped()
                ? totals.uncountedCapped(unstated.count(), page.phrases().amount(unstated.said()))
                : totals.uncounted(unstated.count());
    }

    /** Whether the total will stay as it is: nothing waits for a stage, but what is open may still come. */
    private String unchanged() {
        int open = assessment.count(Status.UNDETERMINED);
        return open > 0 ? totals.unchangedButOpen(open) : totals.unchanged();
    }
}
