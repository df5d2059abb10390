package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.PolicyStatus;

/** The policy's period, and where the date asked about lies in it. */
@TemplateData
public record PeriodView(Page page) {

    /** The first day on which the policy is in force. */
    public String from() {
        return page.phrases().date(period().from());
    }

    /** The last day on which the policy is in force. */
    public String to() {
        return page.phrases().date(period().to());
    }

    /** Whether the date asked about lies outside of it. */
    public boolean isOutside() {
        return status() != PolicyStatus.IN_FORCE;
    }

    /** Whether it is over on that date. */
    public boolean isOver() {
        return status() == PolicyStatus.EXPIRED;
    }

    public String heading() {
        return page.phrases().periodHeading(page.situation().on());
    }

    public String detail() {
        return page.phrases().periodDetail(page.situation().on());
    }

    /** The day nearest to the date asked about on which the policy is in force. */
    public String nearestDay() {
        return page.phrases().date(nearest());
    }

    /** The same page for that day. */
    public String onNearestDay() {
        return page.on(nearest());
    }

    private LocalDate nearest() {
        return isOver() ? period().to() : period().from();
    }

    private PolicyStatus status() {
        return period().statusOn(page.situation().on());
    }

    private Period period() {
        return page.policy().period();
    }
}
