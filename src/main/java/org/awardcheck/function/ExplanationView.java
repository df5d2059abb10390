package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Option;
import org.awardcheck.wording.Phrases;

/**
 * Why an award comes out as it does.
 *
 * @param section    the heading of the section cited; its id is in {@code sectionId}
 * @param clause     the heading of the clause cited; its id is in {@code clauseId}
 * @param awaiting   for pending awards: the stage of the project that is waited for
 * @param group      the group whose awards count once in a total; absent if it counts on its own
 * @param conditions every condition, in order
 * @param sum        how the amount was worked out; absent where there is none
 * @param qualifiers what the source asks for besides, which no question asks and which decides nothing here
 * @param readings   how this project reads the clause where it leaves room
 */
public record ExplanationView(String section, String sectionId, String clause, String clauseId,
        @JsonInclude(NON_NULL) String awaiting, @JsonInclude(NON_NULL) String group, List<ConditionView> conditions,
        @JsonInclude(NON_NULL) CalculationView sum, List<String> qualifiers,
        List<String> readings) {

    static ExplanationView of(Explanation explanation, OfferView offer, Answers answers, Phrases phrases) {
        List<ConditionView> conditions = IntStream.range(0, offer.conditions().size()).mapToObj(i -> ConditionView.of(
                explanation.results().get(i), offer.conditions().get(i), answers, phrases)).toList();
        return new ExplanationView(offer.section(), offer.sectionId(), offer.clause(), offer.clauseId(),
                explanation.awaited().map(Option::id).orElse(null), offer.group(), conditions,
                explanation.sum().map(sum -> CalculationView.of(sum, phrases)).orElse(null), offer.qualifiers(),
                offer.readings());
    }

    /** The conditions that fail by what was answered, in words. */
    Stream<String> failures() {
        return conditions.stream().filter(condition -> condition.outcome() == Truth.FALSE
                && condition.leftOut() == null)
                .map(ConditionView::text);
    }
}
