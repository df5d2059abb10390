package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.AmountView;
import org.awardcheck.web.Page;

/**
 * An award that can be had.
 *
 * @param status  the status's id
 * @param tag     the status in a word
 * @param sum     how the amount was worked out; null where none is stated
 * @param isPlain whether there is so little to say that one line is enough
 * @param needed  the stage that is waited for; null if there is none
 * @param stage   the stage that the project is at
 * @param instead the award that is counted in its place; null if it counts itself
 */
@TemplateData
public record AwardRow(Award award, String status, String tag, AmountView amount, String sum, boolean isPlain,
        String needed, String stage, String instead) {

    /** Makes the rows of one result. */
    record Maker(Page page, Assessment assessment, List<CountedOnce> once, ResultMessages words) {

        AwardRow row(Explanation explanation) {
            Award award = explanation.outcome().award();
            Amount amount = explanation.outcome().amount().orElseThrow();
            String needed = explanation.awaited().map(stage -> ResultView.stageWords(stage, page)).orElse(null);
            Optional<String> fixed = fixed(award.payout());
            String sum = !amount.isStated() ? null
                    : fixed.orElseGet(() -> page.phrases().sum(explanation.sum().orElseThrow()));
            String instead = instead(award);
            return new AwardRow(award, explanation.outcome().status().id(),
                    needed == null ? ResultView.nowTag(page, words) : ResultView.laterTag(needed, page, words),
                    AmountView.of(amount, page.phrases()), sum,
                    (sum == null || fixed.isPresent()) && needed == null && instead == null, needed,
                    page.phrases().answer(page.policy().stageFact(), assessment.answers()), instead);
        }

        /** What is said of an amount where there is nothing to work out. */
        private Optional<String> fixed(Payout payout) {
            if (payout instanceof Payout.Fixed) {
                return Optional.of(words.fixed());
            }
            return payout instanceof Payout.Ceiling ceiling && ceiling.of() instanceof Payout.Fixed
                    ? Optional.of(words.ceiling()) : Optional.empty();
        }

        /** The award of its group that gives both ends, unless it is this one. */
        private String instead(Award award) {
            return once.stream().filter(it -> it.awards().contains(award) && !it.maximumFrom().equals(award)
                    && !it.minimumFrom().equals(award))
                    .map(it -> it.maximumFrom().title().in(page.language())).findFirst().orElse(null);
        }
    }
}
