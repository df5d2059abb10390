package org.awardcheck.eligibility;

import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.calculator.Calculators;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;

/**
 * An award compiled for assessing.
 *
 * @param checks     the places of its conditions' checks among all checks, in the order of its conditions
 * @param stage      the check that the project is far enough, or null if the award waits for no stage
 * @param basis      the place of the fact that its sum depends on, or -1
 * @param group      the place of its group, or -1
 */
record Rule(Award award, int[] checks, Check stage, int basis, Calculator calculator, int group) {

    static Rule compile(Award award, Policy policy, List<Check> known) {
        int[] checks = award.conditions().stream()
                .map(condition -> Check.compile(condition, policy.facts()))
                .mapToInt(check -> placeOf(check, known)).toArray();
        Check stage = award.payableFrom()
                .map(option -> new Check.AnyBit(policy.facts().positionOf(policy.stageFact()),
                        Value.fromOption(policy.stageFact(), option.id())))
                .orElse(null);
        return new Rule(award, checks, stage,
                award.payout().basis().map(policy.facts()::positionOf).orElse(-1),
                Calculators.of(award.payout()),
                award.group().map(policy.groups()::indexOf).orElse(-1));
    }

    private static int placeOf(Check check, List<Check> known) {
        int place = known.indexOf(check);
        if (place < 0) {
            known.add(check);
            return known.size() - 1;
        }
        return place;
    }

    /** The status, from the truths of all checks: the three steps of the policy's reading. */
    Status status(Truth[] truths, Answers answers) {
        Truth all = Truth.TRUE;
        for (int check : checks) {
            all = all.and(truths[check]);
            if (all == Truth.FALSE) {
                return Status.NOT_ELIGIBLE;
            }
        }
        if (all == Truth.UNKNOWN) {
            return Status.UNDETERMINED;
        }
        if (stage == null) {
            return Status.ELIGIBLE;
        }
        return switch (stage.of(answers)) {
            case TRUE -> Status.ELIGIBLE;
            case FALSE -> Status.PENDING;
            case UNKNOWN -> Status.UNDETERMINED;
        };
    }

    /** The figure that the sum depends on; 0 if it depends on none. */
    long figure(Answers answers) {
        return basis < 0 ? 0 : answers.at(basis);
    }

    /** The amount, where the figure that it depends on is known. */
    Amount amount(Answers answers) {
        return calculator.amount(figure(answers));
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
