package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;

/**
 * Why an award comes out as it does, as data.
 *
 * @param findings one for each condition, in the award's order
 * @param sum      how the amount was worked out; present where there is an amount
 * @param missing  the facts that would settle it; empty unless it is undetermined
 * @param awaited  the stage that is waited for; present for a pending award
 */
public record Explanation(Outcome outcome, List<Finding> findings, Optional<Sum> sum, List<Fact> missing,
        Optional<Option> awaited) {

    /**
     * Explains one award's outcome.
     *
     * @throws IllegalArgumentException if the policy has no such award
     */
    public static Explanation of(Assessment assessment, Award award) {
        return of(assessment, assessment.assessor().positionOf(award));
    }

    /** Explains every award's outcome, in the policy's order. */
    public static List<Explanation> ofAll(Assessment assessment) {
        return IntStream.range(0, assessment.size()).mapToObj(position -> of(assessment, position)).toList();
    }

    private static Explanation of(Assessment assessment, int position) {
        Rule rule = assessment.rule(position);
        Status status = assessment.status(position);
        Optional<Amount> amount = Optional.ofNullable(assessment.amount(position));
        return new Explanation(
                new Outcome(rule.award(), status, amount),
                findings(assessment, position),
                amount.map(known -> sum(rule, assessment.answers(), known)),
                status == Status.UNDETERMINED ? OpenFacts.missing(assessment, position) : List.of(),
                status == Status.PENDING ? rule.award().payableFrom() : Optional.empty());
    }

    private static Sum sum(Rule rule, Answers answers, Amount amount) {
        long figure = rule.figure(answers);
        return new Sum(rule.award().payout(), figure, rule.calculator().uncapped(figure), amount);
    }

    private static List<Finding> findings(Assessment assessment, int position) {
        List<Condition> conditions = assessment.rule(position).award().conditions();
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> finding(conditions.get(i), assessment.truth(position, i), assessment.answers()))
                .toList();
    }

    private static Finding finding(Condition condition, Truth truth, Answers answers) {
        OptionalLong shortfall = OptionalLong.empty();
        List<String> fitting = List.of();
        if (truth == Truth.FALSE && condition instanceof Condition.Threshold threshold) {
            shortfall = OptionalLong.of(threshold.smallest() - answers.of(threshold.fact()));
        }
        if (truth == Truth.FALSE && condition instanceof Condition.NoneFits none) {
            fitting = none.alternatives().stream()
                    .filter(alternative -> alternative.conditions().stream()
                            .allMatch(part -> Check.compile(part, answers.facts()).of(answers) == Truth.TRUE))
                    .map(Condition.Alternative::award).toList();
        }
        return new Finding(condition, truth, shortfall, fitting);
    }
}
