package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;

/**
 * How one condition of an award came out.
 *
 * @param shortfall by how much a figure is short of what is needed, in yuan or things; present only where a known
 *                  figure is too small
 * @param fitting   for a condition that no alternative fits: the ids of the awards that do fit after all
 */
public record ConditionResult(Condition condition, Truth truth, OptionalLong shortfall, List<String> fitting) {
    public ConditionResult {
        fitting = List.copyOf(fitting);
    }

    /** The fact that was not asked because its topic was left out, where that is why the condition fails. */
    public Optional<Fact> notAsked(Answers answers) {
        if (truth != Truth.FALSE || condition instanceof Condition.OnFact on && !answers.isLeftOut(on.fact())) {
            return Optional.empty();
        }
        return condition.facts().filter(answers::isLeftOut).findFirst();
    }
}
