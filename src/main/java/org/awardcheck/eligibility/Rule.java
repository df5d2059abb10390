package org.awardcheck.eligibility;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Policy;

/**
 * An award compiled for assessing.
 *
 * @param checks     its conditions' checks, in their order
 * @param results   what is found of each condition where its truth is all there is to find, by the truth's place
 * @param stage      the check that the project is far enough, or null if the award waits for no stage
 * @param basis      the place of the fact that its sum depends on, or -1
 * @param group      the place of its group, or -1
 */
record Rule(Award award, List<Check> checks, List<List<ConditionResult>> results, Check.OnFact stage, int basis,
        Calculator calculator, int group) {

    static Rule compile(Award award, Policy policy) {
        List<Check> checks = award.conditions().stream()
                .map(condition -> Check.compile(condition, policy.facts())).toList();
        Check.OnFact stage = award.payableFrom()
                .map(option -> Check.OnFact.anyOf(policy.facts().positionOf(policy.stageFact()),
                        Value.fromOption(policy.stageFact(), option.id())))
                .orElse(null);
        List<List<ConditionResult>> results = award.conditions().stream().map(condition -> Stream.of(Truth.values())
                .map(truth -> new ConditionResult(condition, truth, OptionalLong.empty(), List.of())).toList())
                .toList();
        return new Rule(award, checks, results, stage,
                award.payout().basis().map(policy.facts()::positionOf).orElse(-1),
                Calculator.of(award.payout()),
                award.group().map(policy.groups()::indexOf).orElse(-1));
    }

    /** What is found of the condition at this place. */
    ConditionResult result(int place, Answers answers) {
        Check check = checks.get(place);
        Truth truth = check.of(answers);
        Condition condition = award.conditions().get(place);
        if (truth == Truth.FALSE && condition instanceof Condition.Threshold && check instanceof Check.OnFact figure) {
            return new ConditionResult(condition, truth,
                    OptionalLong.of(figure.smallest() - answers.at(figure.position())), List.of());
        }
        if (truth == Truth.FALSE && check instanceof Check.NoneHolds none) {
            return new ConditionResult(condition, truth, OptionalLong.empty(), none.holding(answers));
        }
        return results.get(place).get(truth.ordinal());
    }

    /** Whether what it comes to grows with a figure. */
    boolean isGrowing() {
        return basis >= 0;
    }

    /** The figure that the sum depends on; 0 if it depends on none. */
    long figure(Answers answers) {
        return basis < 0 ? 0 : answers.at(basis);
    }

    /** The amount, where the figure that it depends on is known. */
    Amount amount(Answers answers) {
        return calculator.amount(figure(answers));
    }

    /** How this amount is worked out. */
    Calculation sum(Answers answers, Amount amount) {
        long figure = figure(answers);
        return new Calculation(award.payout(), figure, calculator.uncapped(figure), amount);
    }

    /**
     * The most that the award could come to. Where its figure is not known yet: its cap, or one thing of what it pays
     * by the piece.
     */
    Amount stake(Answers answers) {
        long figure = figure(answers);
        return calculator.amount(Value.isKnown(figure) ? figure : calculator.caps().max().orElse(1));
    }
}
