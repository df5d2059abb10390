package org.awardcheck.web.result;

import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Scale;

/** The total at the stage answered, and the one at a later stage where there is anything to wait for. */
record Halves(Page page, Assessment assessment, List<Outcome> had, Scale scale, ResultMessages words,
        TotalsMessages totals) {
    /** More than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    List<HalfView> of(Total now, Total later, String stage) {
        List<Outcome> eligible = had.stream().filter(it -> it.status() == Status.ELIGIBLE).toList();
        boolean isChanging = eligible.size() < had.size();
        String title = page.period().isOutside() ? totals.stageTitle() : totals.nowTitle();
        HalfView nowHalf = HalfView.of("now", ResultView.nowTag(page, words), title, now, eligible, scale, page, totals,
                List.of(), isChanging ? List.of() : List.of(unchanged()));
        return !isChanging ? List.of(nowHalf) : List.of(nowHalf, HalfView.of("later",
                ResultView.laterTag(stage, page, words),
                page.isChinese() ? totals.laterTitle() : words.laterColumn(stage), later, had, scale, page, totals,
                List.of(added()), List.of()));
    }

    /** Whether the total will stay as it is: nothing waits for a stage, but what is open may still come. */
    private String unchanged() {
        int open = assessment.count(Status.UNDETERMINED);
        return open > 0 ? totals.unchangedButOpen(open) : totals.unchanged();
    }

    private String added() {
        List<Outcome> pending = had.stream().filter(it -> it.status() == Status.PENDING).toList();
        return pending.size() > MOST_NAMED ? totals.addedMany(pending.size())
                : totals.added(pending.stream().map(it -> it.award().title().in(page.language())
                        + (page.isChinese() ? "，" : ", ") + page.phrases().amount(it.amount().orElseThrow()))
                        .collect(Collectors.joining(page.isChinese() ? "；" : "; ")));
    }
}
