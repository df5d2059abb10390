package org.awardcheck.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.wording.Phrases;

/**
 * How one award comes out, and why.
 *
 * @param section    the heading of the section cited; its id stands in {@code sectionId}
 * @param clause     the heading of the clause cited; its id stands in {@code clauseId}
 * @param amount     for eligible and pending awards
 * @param missing    for undetermined awards: the facts that would settle it
 * @param awaiting   for pending awards: the stage of the project that is waited for
 * @param group      the group whose awards count once in a total; absent if it counts on its own
 * @param conditions every condition, in order
 * @param sum        how the amount was worked out
 * @param readings   how this project reads the clause where it leaves room
 * @param text       the outcome in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AwardView(String id, String title, String section, String sectionId, String clause, String clauseId,
        String status, AmountView amount, List<String> missing, String awaiting, String group,
        List<ConditionView> conditions, SumView sum, List<String> readings, String text) {

    static AwardView of(Explanation explanation, Answers answers, Phrases phrases) {
        Outcome outcome = explanation.outcome();
        Award award = outcome.award();
        Language language = phrases.language();
        return new AwardView(award.id(), award.title().in(language),
                award.clause().section().title().in(language), award.clause().section().id(),
                award.clause().title().in(language), award.clause().id(), outcome.status().id(),
                outcome.amount().map(amount -> AmountView.of(amount, phrases)).orElse(null),
                outcome.status() == Status.UNDETERMINED ? explanation.missing().stream().map(Fact::id).toList() : null,
                explanation.awaited().map(Option::id).orElse(null),
                award.group().map(Group::id).orElse(null),
                explanation.findings().stream().map(finding -> ConditionView.of(finding, answers, phrases)).toList(),
                explanation.sum().map(sum -> SumView.of(sum, phrases)).orElse(null),
                award.readings().stream().map(reading -> reading.in(language)).toList(),
                phrases.outcome(explanation, answers));
    }
}
