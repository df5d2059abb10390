package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;

/**
 * Why an award comes out as it does, as data.
 *
 * @param results one for each condition, in the award's order
 * @param sum      how the amount was worked out; present where there is an amount
 * @param missing  the facts that would settle it; empty unless it is undetermined
 * @param awaited  the stage that is waited for; present for a pending award
 */
public record Explanation(Outcome outcome, List<ConditionResult> results, Optional<Calculation> sum, List<Fact> missing,
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
        List<Explanation> all = new ArrayList<>(assessment.size());
        for (int position = 0; position < assessment.size(); position++) {
            all.add(of(assessment, position));
        }
        return all;
    }

    private static Explanation of(Assessment assessment, int position) {
        Rule rule = assessment.rule(position);
        Status status = assessment.status(position);
        Optional<Amount> amount = Optional.ofNullable(assessment.amount(position));
        return new Explanation(
                new Outcome(rule.award(), status, amount),
                results(rule, assessment.answers()),
                amount.map(known -> rule.sum(assessment.answers(), known)),
                assessment.missing(position),
                status == Status.PENDING ? rule.award().payableFrom() : Optional.empty());
    }

    /**
     * The first fact that was not asked because its topic was left out, where nothing else rules the award out: it was
     * not asked about, and no answer that was given speaks against it.
     */
    public Optional<Fact> notAsked(Answers answers) {
        Optional<Fact> first = Optional.empty();
        for (ConditionResult result : results) {
            if (result.truth() == Truth.FALSE) {
                Optional<Fact> leftOut = result.notAsked(answers);
                if (leftOut.isEmpty()) {
                    return leftOut;
                }
                first = first.or(() -> leftOut);
            }
        }
        return first;
    }

    /** The conditions that fail by what was answered; one that was not asked because its topic was left out is none. */
    public List<ConditionResult> failed(Answers answers) {
        return results.stream()
                .filter(result -> result.truth() == Truth.FALSE && result.notAsked(answers).isEmpty()).toList();
    }

    private static List<ConditionResult> results(Rule rule, Answers answers) {
        ConditionResult[] results = new ConditionResult[rule.checks().size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = rule.result(i, answers);
        }
        return List.of(results);
    }
}
