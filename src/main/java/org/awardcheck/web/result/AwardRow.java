package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.AmountView;
import org.awardcheck.web.Page;

/**
 * An award that can be had.
 *
 * @param isPending whether a stage is waited for
 * @param sum     how the amount was worked out
 * @param shape   {@code fixed} or {@code ceiling} where there is nothing to work out, else empty
 * @param needed  the stage that is waited for; null if there is none
 * @param stage   the stage that the project is at
 * @param instead the award that is counted in its place; null if it counts itself
 */
@TemplateData
public record AwardRow(Award award, boolean isPending, AmountView amount, String sum, String shape, String needed,
        String stage, String instead) {

    /** Makes the rows of one result. */
    record Maker(Page page, Assessment assessment, List<CountedOnce> once) {

        AwardRow row(Explanation explanation) {
            Award award = explanation.outcome().award();
            Amount amount = explanation.outcome().amount().orElseThrow();
            return new AwardRow(award, explanation.outcome().status() == Status.PENDING,
                    AmountView.of(amount, page.phrases()), page.phrases().sum(explanation.sum().orElseThrow()),
                    shape(award.payout()),
                    explanation.awaited().map(stage -> ResultView.stageWords(stage, page)).orElse(null),
                    page.phrases().answer(page.policy().stageFact(), assessment.answers()), instead(award));
        }

        private static String shape(Payout payout) {
            if (payout instanceof Payout.Fixed) {
                return "fixed";
            }
            return payout instanceof Payout.Ceiling ceiling && ceiling.of() instanceof Payout.Fixed ? "ceiling" : "";
        }

        /** The award of its group that gives both ends, unless it is this one. */
        private String instead(Award award) {
            return once.stream().filter(it -> it.awards().contains(award) && !it.maximumFrom().equals(award)
                    && !it.minimumFrom().equals(award))
                    .map(it -> it.maximumFrom().title().in(page.language())).findFirst().orElse(null);
        }
    }
}
