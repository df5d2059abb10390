package org.awardcheck.web.result;

import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Period;
import org.awardcheck.web.Page;

/** How many awards may be had, as a sentence; outside the policy's period, a comparison and nothing more. */
final class Headline {
    private Headline() {
    }

    /** @param stage what those that wait for a stage wait for */
    static String of(Page page, Assessment assessment, String stage, ResultMessages words) {
        int now = assessment.count(Status.ELIGIBLE);
        int later = assessment.count(Status.PENDING);
        int open = assessment.count(Status.UNDETERMINED);
        if (now + later == 0) {
            return open > 0 ? words.noneYet(open) : words.none();
        }
        if (page.period().isOutside()) {
            Period period = page.policy().period();
            String from = Integer.toString(period.from().getYear());
            String to = Integer.toString(period.to().getYear());
            return now == 0 ? words.fitLater(from, to, later, stage)
                    : later == 0 ? words.fit(from, to, now) : words.fitAndLater(from, to, now, later, stage);
        }
        return now == 0 ? words.laterOnly(later, stage)
                : later == 0 ? words.nowOnly(now) : words.nowAndLater(now, later, stage);
    }
}
