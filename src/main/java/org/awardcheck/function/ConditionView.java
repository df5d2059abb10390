package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.eligibility.ConditionResult;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.wording.Phrases;

/**
 * One condition of an award and how it came out.
 *
 * @param facts     the facts that decide it
 * @param required  what is asked of them, under the name of the kind of condition
 * @param answered  what was answered, as the request spells it; absent where the fact is unknown or has no option
 * @param leftOut   true where the fact was not asked because its topic was left out
 * @param outcome   true, false or unknown
 * @param needed    for a condition that fails: the value of the fact that would meet it
 * @param shortfall for a figure that is too small: by how much, in yuan or things
 * @param text      all of this in words
 */
public record ConditionView(List<String> facts, Map<String, Object> required,
        @JsonInclude(NON_NULL) Object answered, @JsonInclude(NON_NULL) Boolean leftOut, Truth outcome,
        @JsonInclude(NON_NULL) Object needed, @JsonInclude(NON_NULL) Long shortfall, String text) {

    /** @param requirement what the condition asks, whatever the answers */
    static ConditionView of(ConditionResult result, OfferView.RequirementView requirement, Answers answers,
            Phrases phrases) {
        Condition condition = result.condition();
        Object needed = result.truth() == Truth.FALSE ? needed(condition, requirement.required()) : null;
        Long shortfall = result.shortfall().isPresent() ? result.shortfall().getAsLong() : null;
        Object answered = condition instanceof Condition.OnFact onFact ? answered(onFact.fact(), answers) : null;
        Boolean leftOut = condition.facts().anyMatch(answers::isLeftOut) ? Boolean.TRUE : null;
        return new ConditionView(requirement.facts(), requirement.required(), answered, leftOut, result.truth(),
                needed, shortfall, phrases.conditions().result(requirement.text(), result, answers, Set.of()));
    }

    private static Object answered(Fact fact, Answers answers) {
        return answers.isGiven(fact) ? Value.spelled(fact, answers.of(fact)) : null;
    }

    /**
     * The value that would meet a condition: of a threshold the smallest, else what it asks for; null where facts
     * decide together.
     */
    private static Object needed(Condition condition, Map<String, Object> required) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold.smallest();
        }
        return condition instanceof Condition.OnFact ? required.values().iterator().next() : null;
    }

    /** What a condition asks, as data. */
    record Required() implements Condition.Cases<Map<String, Object>> {
        @Override
        public Map<String, Object> isTrue(Condition.IsTrue condition) {
            return Map.of("is", true);
        }

        @Override
        public Map<String, Object> atLeast(Condition.AtLeast condition) {
            return Map.of("atLeast", condition.stated());
        }

        @Override
        public Map<String, Object> moreThan(Condition.MoreThan condition) {
            return Map.of("moreThan", condition.stated());
        }

        @Override
        public Map<String, Object> oneOf(Condition.OneOf condition) {
            return Map.of("oneOf", condition.options().stream().map(Option::id).toList());
        }

        @Override
        public Map<String, Object> has(Condition.Has condition) {
            return Map.of("has", condition.option().id());
        }

        @Override
        public Map<String, Object> noneFits(Condition.NoneFits condition) {
            return Map.of("noneFits", condition.alternatives().stream().map(Condition.Alternative::award).toList());
        }
    }
}
