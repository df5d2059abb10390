package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import org.awardcheck.eligibility.NextQuestion;

/**
 * How far the check is.
 *
 * @param settled how many awards are decided
 * @param open    how many are not
 */
@TemplateData
public record Progress(int settled, int open) {

    static Progress of(NextQuestion next) {
        return new Progress(next.settled(), next.open());
    }

    /** What is settled of the whole, as the length of a bar. */
    public String length() {
        return settled * 100 / Math.max(1, settled + open) + "%";
    }
}
