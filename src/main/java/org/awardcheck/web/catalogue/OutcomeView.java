package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Option;
import org.awardcheck.web.AmountParts;
import org.awardcheck.web.Page;

/**
 * How an award comes out for the person's own answers.
 *
 * @param status  the public name of the status
 * @param words   that it may be had, in words; when it is paid is said apart
 * @param isNotAsked whether it does not apply only because its topic was left out
 * @param stage   the stage that is waited for; null if none is
 * @param amount  what it comes to; null if it cannot be had
 * @param sum     how that was worked out; null where no amount is stated
 * @param waits   that it is paid later; null unless it is
 * @param missing the questions that would settle it; empty unless it is open
 * @param change  the figure that is not reached yet; null if there is none: a project of another nature is another
 *                matter
 * @param isNear  whether that figure is nearly reached
 */
@TemplateData
public record OutcomeView(String status, String words, boolean isNotAsked, String stage, AmountParts amount, String sum,
        String waits, List<Link> missing, String change, boolean isNear) {

    static OutcomeView of(Assessment assessment, Award award, Page page) {
        Explanation explanation = Explanation.of(assessment, award);
        Optional<NearMiss> miss = NearMiss.in(assessment).stream()
                .filter(it -> it.award().equals(award) && it.kind() == NearMiss.Kind.FIGURE).findFirst();
        return new OutcomeView(explanation.outcome().status().id(),
                page.phrases().mayBeEligible(),
                explanation.notAsked(assessment.answers()).isPresent(),
                explanation.awaited().map(stage -> stage(stage, page)).orElse(null),
                explanation.outcome().amount().map(amount -> AmountParts.of(amount, page.phrases())).orElse(null),
                explanation.sum().filter(it -> it.amount().isStated()).map(page.phrases()::sum).orElse(null),
                explanation.awaited().map(page.phrases()::payableFrom).orElse(null),
                explanation.missing().stream()
                        .map(fact -> new Link(fact.label().in(page.language()), page.question(fact))).toList(),
                miss.map(page.phrases()::nearMiss).orElse(null), miss.filter(NearMiss::isNearlyReached).isPresent());
    }

    private static String stage(Option stage, Page page) {
        String label = stage.label().in(page.language());
        return page.phrases().within(label);
    }
}
