package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;

/** One edition of the policy, compiled once; assesses answers against all of its awards. Immutable. */
public final class Assessor {
    private final Policy policy;
    private final List<Check> checks = new ArrayList<>();
    private final Rule[] rules;

    public Assessor(Policy policy) {
        this.policy = policy;
        this.rules = policy.awards().stream().map(award -> Rule.compile(award, policy, checks)).toArray(Rule[]::new);
    }

    public Policy policy() {
        return policy;
    }

    /**
     * Assesses every award.
     *
     * @throws IllegalArgumentException if the answers are to another policy's facts
     */
    public Assessment assess(Answers answers) {
        if (answers.facts() != policy.facts()) {
            throw new IllegalArgumentException("the answers are not to the facts of " + policy.id());
        }
        Truth[] truths = truths(answers);
        Status[] statuses = new Status[rules.length];
        Amount[] amounts = new Amount[rules.length];
        Totals.Adder now = new Totals.Adder(policy.groups().size());
        Totals.Adder potential = new Totals.Adder(policy.groups().size());
        for (int i = 0; i < rules.length; i++) {
            Status status = rules[i].status(truths, answers);
            statuses[i] = status;
            if (status.isHad()) {
                Amount amount = rules[i].amount(answers);
                amounts[i] = amount;
                potential.add(rules[i].group(), amount);
                if (status == Status.ELIGIBLE) {
                    now.add(rules[i].group(), amount);
                }
            }
        }
        return new Assessment(this, answers, truths, statuses, amounts, new Totals(now.total(), potential.total()));
    }

    private Truth[] truths(Answers answers) {
        Truth[] truths = new Truth[checks.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = checks.get(i).of(answers);
        }
        return truths;
    }

    List<Rule> rules() {
        return Arrays.asList(rules);
    }

    int positionOf(Award award) {
        int position = policy.awards().indexOf(award);
        if (position < 0) {
            throw new IllegalArgumentException(policy.id() + " has no award " + award.id());
        }
        return position;
    }
}
