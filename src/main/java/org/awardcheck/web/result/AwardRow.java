package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.AmountParts;
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
 * @param instead which award is counted in its place, and from which stage on; null if it counts itself
 */
@TemplateData
public record AwardRow(Award award, String status, String tag, AmountParts amount, String sum, boolean isPlain,
        String needed, String stage, String instead) {

    /**
     * Makes the rows of one result.
     *
     * @param now   what counts once in the total at the stage given
     * @param later what counts once in the one with later stages
     */
    record Maker(Page page, Assessment assessment, List<CountedOnce> now, List<CountedOnce> later,
            ResultMessages words) {

        static Maker of(Page page, Assessment assessment, ResultMessages words) {
            return new Maker(page, assessment, CountedOnce.now(assessment), CountedOnce.in(assessment), words);
        }

        AwardRow row(Explanation explanation) {
            Award award = explanation.outcome().award();
            Amount amount = explanation.outcome().amount().orElseThrow();
            String needed = explanation.awaited().map(stage -> ResultView.stageWords(stage, page)).orElse(null);
            Optional<String> fixed = fixed(award.payout());
            String sum = !amount.isStated() ? null
                    : fixed.orElseGet(() -> page.phrases().sum(explanation.sum().orElseThrow()));
            String instead = instead(explanation.outcome());
            return new AwardRow(award, explanation.outcome().status().id(),
                    needed == null ? ResultView.nowTag(page, words) : page.phrases().laterTag(needed),
                    AmountParts.of(amount, page.phrases()), sum,
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

        /**
         * What is counted now may give way at a later stage; what gives way now does so later, too, if perhaps to
         * another.
         */
        private String instead(Outcome outcome) {
            Award award = outcome.award();
            Optional<CountedOnce> then = leavingOut(award, later);
            if (then.isEmpty()) {
                return null;
            }
            String first = leavingOut(award, now).map(this::titles).orElse(null);
            String last = titles(then.get());
            String stage = then.get().counting().stream().flatMap(it -> awaited(it).stream())
                    .filter(it -> isAfter(it, awaited(award))).findFirst()
                    .map(it -> ResultView.stageWords(it, page)).orElse(null);
            return stage == null || last.equals(first) ? words.instead(last)
                    : first == null ? words.insteadLater(stage, last) : words.insteadBoth(first, stage, last);
        }

        private static Optional<CountedOnce> leavingOut(Award award, List<CountedOnce> once) {
            return once.stream().filter(it -> it.leavesOut(award)).findFirst();
        }

        private String titles(CountedOnce counted) {
            return page.phrases().together(counted.counting().stream().map(it -> it.title().in(page.language()))
                    .toList());
        }

        /** The stage that an award waits for. */
        private Optional<Option> awaited(Award award) {
            return Explanation.of(assessment, award).awaited();
        }

        private boolean isAfter(Option stage, Optional<Option> other) {
            List<Option> stages = page.policy().stageFact().options();
            return other.isEmpty() || stages.indexOf(stage) > stages.indexOf(other.get());
        }
    }
}
