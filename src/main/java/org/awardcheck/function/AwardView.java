package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Fact;
import org.awardcheck.wording.Phrases;

/**
 * How one award comes out and, where that is asked for, why.
 *
 * @param amount      for eligible and pending awards
 * @param missing     for undetermined awards: the facts that would settle it
 * @param text        the outcome in a sentence; without an explanation for eligible and pending awards alone
 * @param explanation absent unless it is asked for
 */
public record AwardView(String id, String title, Status status, @JsonInclude(NON_NULL) AmountView amount,
        @JsonInclude(NON_NULL) List<String> missing, @JsonInclude(NON_NULL) String text,
        @JsonInclude(NON_NULL) @JsonUnwrapped ExplanationView explanation) {

    /**
     * What decides, without why.
     *
     * @param position the award's place in the policy
     */
    public static AwardView of(Outcome outcome, int position, Assessment assessment, Phrases phrases) {
        boolean isObtainable = outcome.status().isObtainable();
        return new AwardView(outcome.award().id(), outcome.award().title().in(phrases.language()), outcome.status(),
                outcome.amount().map(AmountView::withoutWords).orElse(null),
                missing(outcome, assessment.missing(position)),
                isObtainable ? phrases.obtainable(outcome) : null, null);
    }

    /** @param offer what the policy offers here, whatever the answers */
    static AwardView explained(Explanation explanation, OfferView offer, Answers answers, Phrases phrases) {
        Outcome outcome = explanation.outcome();
        ExplanationView why = ExplanationView.of(explanation, offer, answers, phrases);
        return new AwardView(offer.id(), offer.title(), outcome.status(),
                outcome.amount().map(amount -> AmountView.of(amount, phrases)).orElse(null),
                missing(outcome, explanation.missing()), phrases.outcome(explanation, answers, why.failures()), why);
    }

    private static List<String> missing(Outcome outcome, List<Fact> missing) {
        return outcome.status() == Status.UNDETERMINED ? missing.stream().map(Fact::id).toList() : null;
    }
}
