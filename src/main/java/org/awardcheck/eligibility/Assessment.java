package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** How every award of a policy comes out for some answers. Immutable. */
public final class Assessment {
    private final Assessor assessor;
    private final Answers answers;
    /** One for each {@link Block}. */
    private final Statuses[] statuses;
    /** What each award comes to; of one that cannot be had it says nothing. */
    private final Amount[] amounts;
    private final Totals totals;

    Assessment(Assessor assessor, Answers answers, Statuses[] statuses, Amount[] amounts, Totals totals) {
        this.assessor = assessor;
        this.answers = answers;
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
        Outcome[] outcomes = assessor.settled(Status.NOT_ELIGIBLE).clone();
        for (int block = 0; block < statuses.length; block++) {
            put(Status.ELIGIBLE, statuses[block].eligible(), block * Block.SIZE, outcomes);
            put(Status.PENDING, statuses[block].pending(), block * Block.SIZE, outcomes);
            put(Status.UNDETERMINED, statuses[block].undetermined(), block * Block.SIZE, outcomes);
        }
        return List.of(outcomes);
    }

    /** Puts the awards of a set in, each at its place in the policy. @param start the place of the first of the block */
    private void put(Status status, long awards, int start, Outcome[] outcomes) {
        Outcome[] settled = assessor.settled(status);
        for (long rest = awards; rest != 0; rest &= rest - 1) {
            int position = start + Long.numberOfTrailingZeros(rest);
            outcomes[position] = settled[position] != null ? settled[position]
                    : new Outcome(rule(position).award(), status, Optional.of(amounts[position]));
        }
    }

    /**
     * The facts that would settle an undetermined award, in the policy's order; none for any other.
     *
     * @param position the award's place in the policy
     */
    public List<Fact> missing(int position) {
        return status(position) == Status.UNDETERMINED ? OpenFacts.missing(this, position) : List.of();
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
        return (int) IntStream.range(0, size()).filter(position -> status(position) == status).count();
    }

    /** The outcome of the award at this place. */
    Outcome outcome(int position) {
        return new Outcome(rule(position).award(), status(position), Optional.ofNullable(amount(position)));
    }

    Assessor assessor() {
        return assessor;
    }

    Rule rule(int position) {
        return assessor.rules().get(position);
    }

    int size() {
        return amounts.length;
    }

    Status status(int position) {
        return statuses[position / Block.SIZE].of(position % Block.SIZE);
    }

    /** The amount of the award at this place, or null if it cannot be had. */
    Amount amount(int position) {
        return status(position).isHad() ? amounts[position] : null;
    }

    /** How a condition of the award at this place came out. */
    Truth truth(int position, int condition) {
        return rule(position).checks().get(condition).of(answers);
    }
}
