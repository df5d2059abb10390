package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.wording.Phrases;

/**
 * Why an award comes out as it does.
 *
 * @param section    the heading of the section cited; its id stands in {@code sectionId}
 * @param clause     the heading of the clause cited; its id stands in {@code clauseId}
 * @param awaiting   for pending awards: the stage of the project that is waited for
 * @param group      the group whose awards count once in a total; absent if it counts on its own
 * @param conditions every condition, in order
 * @param sum        how the amount was worked out; absent where there is none
 * @param readings   how this project reads the clause where it leaves room
 */
public record ExplanationView(String section, String sectionId, String clause, String clauseId,
        @JsonInclude(NON_NULL) String awaiting, @JsonInclude(NON_NULL) String group, List<ConditionView> conditions,
        @JsonInclude(NON_NULL) SumView sum, List<String> readings) {

    static ExplanationView of(Explanation explanation, Answers answers, Phrases phrases) {
        Award award = explanation.outcome().award();
        Language language = phrases.language();
        return new ExplanationView(
                award.clause().section().title().in(language), award.clause().section().id(),
                award.clause().title().in(language), award.clause().id(),
                explanation.awaited().map(Option::id).orElse(null),
                award.group().map(Group::id).orElse(null),
                explanation.findings().stream().map(finding -> ConditionView.of(finding, answers, phrases)).toList(),
                explanation.sum().map(sum -> SumView.of(sum, phrases)).orElse(null),
                award.readings().stream().map(reading -> reading.in(language)).toList());
    }
}
