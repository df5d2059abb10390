package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/**
 * A project that just meets the conditions of one award, found from the conditions themselves: figures are the first
 * round ones above their thresholds and, where it can be, below the cap.
 *
 * @param answers     what such a project answers, and nothing else
 * @param explanation how the award then comes out
 */
public record WorkedExample(Answers answers, Explanation explanation) {
    /** A sum of money, in yuan, where neither a threshold nor a cap says how large sums are. */
    private static final long SOME_MONEY = 100_000;

    /**
     * The example of an award, or nothing if its conditions rule each other out.
     *
     * @throws IllegalArgumentException if the assessor's policy has no such award
     */
    public static Optional<WorkedExample> of(Assessor assessor, Award award) {
        Answers answers = settled(assessor, award);
        return choose(assessor, award, answers, new ArrayList<>(choices(award, answers).entrySet()))
                .map(found -> new WorkedExample(found, Explanation.of(assessor.assess(found), award)));
    }

    /** What the conditions leave no choice about, and figures. */
    private static Answers settled(Assessor assessor, Award award) {
        Fact stage = assessor.policy().stageFact();
        Answers answers = Answers.none(assessor.policy().facts());
        for (Condition condition : award.conditions()) {
            if (condition instanceof Condition.IsTrue yes) {
                answers = answers.with(yes.fact(), Value.YES);
            } else if (condition instanceof Condition.Has has) {
                long known = Math.max(Value.EMPTY, answers.of(has.fact()));
                answers = answers.with(has.fact(), known | Value.of(has.fact(), has.option().id()));
            } else if (condition instanceof Condition.Threshold threshold) {
                long known = Math.max(Value.EMPTY, answers.of(threshold.fact()));
                answers = answers.with(threshold.fact(), Math.max(known, figure(threshold, award)));
            }
        }
        return award.payableFrom().isEmpty() ? answers
                : answers.with(stage, Value.of(stage, award.payableFrom().get().id()));
    }

    private static long figure(Condition.Threshold threshold, Award award) {
        OptionalLong cap = award.payout().basis().filter(threshold.fact()::equals).isPresent()
                ? Calculator.of(award.payout()).caps().min() : OptionalLong.empty();
        if (threshold.fact().type() == FactType.MONEY && threshold.smallest() == 1) {
            return cap.isPresent() ? RoundFigures.upTo(Math.max(1, cap.getAsLong() / 2)) : SOME_MONEY;
        }
        long round = RoundFigures.above(threshold.smallest());
        return cap.isPresent() && round > cap.getAsLong() ? threshold.smallest() : round;
    }

    /** The options among which to choose, by fact, the likeliest first. */
    private static Map<Fact, List<Option>> choices(Award award, Answers settled) {
        Map<Fact, List<Option>> choices = new LinkedHashMap<>();
        for (Condition condition : award.conditions()) {
            if (condition instanceof Condition.OneOf oneOf) {
                choices.putIfAbsent(oneOf.fact(), oneOf.options());
            }
        }
        // The last option is the one that fits nothing; it comes first where nothing else may fit.
        award.conditions().stream().filter(Condition.NoneFits.class::isInstance).flatMap(Condition::facts)
                .filter(fact -> fact.type() == FactType.OPTION && settled.isUnknown(fact))
                .forEach(fact -> choices.putIfAbsent(fact, reversed(fact.options())));
        return choices;
    }

    private static List<Option> reversed(List<Option> options) {
        List<Option> reversed = new ArrayList<>(options);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The first choice of options with which the award can be had. */
    private static Optional<Answers> choose(Assessor assessor, Award award, Answers answers,
            List<Map.Entry<Fact, List<Option>>> choices) {
        if (choices.isEmpty()) {
            return Optional.of(answers).filter(it -> assessor.assess(it).outcome(award).status().isObtainable());
        }
        Map.Entry<Fact, List<Option>> first = choices.get(0);
        return first.getValue().stream()
                .map(option -> answers.with(first.getKey(), Value.of(first.getKey(), option.id())))
                .map(chosen -> choose(assessor, award, chosen, choices.subList(1, choices.size())))
                .flatMap(Optional::stream).findFirst();
    }
}
