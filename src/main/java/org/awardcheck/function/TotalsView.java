package org.awardcheck.function;

import java.util.List;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Award;
import org.awardcheck.wording.Phrases;

/** The two totals, in yuan. */
public record TotalsView(TotalView now, TotalView potential) {

    public static TotalsView of(Totals totals) {
        return new TotalsView(TotalView.of(totals.now()), TotalView.of(totals.potential()));
    }

    /** The least and the most that a sum comes to, in yuan. */
    public record TotalView(long minimum, long maximum) {
        static TotalView of(Total total) {
            return new TotalView(total.minimum(), total.maximum());
        }
    }

    /**
     * Awards of one group that can all be had and went into the potential total once: a reading of this project, not
     * the policy's words.
     *
     * @param minimumFrom the award that gives the minimum
     * @param maximumFrom the award that gives the maximum
     * @param leftOut     what was left out of the total
     */
    public record CountedOnceView(String group, List<String> awards, TotalView counted, String minimumFrom,
            String maximumFrom, TotalView leftOut, String text) {
        static CountedOnceView of(CountedOnce counted, Phrases phrases) {
            return new CountedOnceView(counted.group().id(), counted.awards().stream().map(Award::id).toList(),
                    TotalView.of(counted.counted()), counted.minimumFrom().id(), counted.maximumFrom().id(),
                    TotalView.of(counted.leftOut()), phrases.countedOnce(counted));
        }
    }
}
