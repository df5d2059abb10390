package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;

/** How every award of a policy comes out for some answers. Immutable. */
public final class Assessment {
    private final Assessor assessor;
    private final Answers answers;
    private final Truth[] truths;
    private final Status[] statuses;
    private final Amount[] amounts;
    private final Totals totals;

    Assessment(Assessor assessor, Answers answers, Truth[] truths, Status[] statuses, Amount[] amounts,
            Totals totals) {
        this.assessor = assessor;
        this.answers = answers;
        this.truths = truths;
        this.statuses = statuses;
        this.amounts = amounts;
        this.totals = totals;
    }

    public Policy policy() {
        return assessor.policy();
    }

    public Answers answers() {
        return answers;
    }

    public Totals totals() {
        return totals;
    }

    /** Every award's outcome, in the policy's order. */
    public List<Outcome> outcomes() {
        return IntStream.range(0, statuses.length).mapToObj(this::outcome).toList();
    }

    /**
     * One award's outcome.
     *
     * @throws IllegalArgumentException if the policy has no such award
     */
    public Outcome outcome(Award award) {
        return outcome(assessor.positionOf(award));
    }

    /** How many awards have this status. */
    public int count(Status status) {
        int count = 0;
        for (Status one : statuses) {
            if (one == status) {
                count++;
            }
        }
        return count;
    }

    private Outcome outcome(int position) {
        return new Outcome(rule(position).award(), statuses[position], Optional.ofNullable(amounts[position]));
    }

    Assessor assessor() {
        return assessor;
    }

    Rule rule(int position) {
        return assessor.rules().get(position);
    }

    int size() {
        return statuses.length;
    }

    Status status(int position) {
        return statuses[position];
    }

    /** The amount of the award at this place, or null if it cannot be had. */
    Amount amount(int position) {
        return amounts[position];
    }

    /** How a condition of the award at this place came out. */
    Truth truth(int position, int condition) {
        return truths[rule(position).checks()[condition]];
    }
}
