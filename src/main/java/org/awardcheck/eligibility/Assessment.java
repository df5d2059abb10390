package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
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
    private final StatusSets[] statuses;
    /** What each award comes to; of one that cannot be had it says nothing. */
    private final Amount[] amounts;
    private final Totals totals;

    Assessment(Assessor assessor, Answers answers, StatusSets[] statuses, Amount[] amounts, Totals totals) {
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

    /**
     * The same two sums over some of the awards that can be had.
     *
     * @param places where they are in the policy
     * @param from   the first of them that counts
     * @param to     the first behind it that does not
     */
    public Totals totals(int[] places, int from, int to) {
        Totals.Adder now = new Totals.Adder(policy().groups().size());
        Totals.Adder potential = new Totals.Adder(policy().groups().size());
        for (int i = from; i < to; i++) {
            int group = rule(places[i]).group();
            potential.add(group, amounts[places[i]]);
            if (status(places[i]) == Status.ELIGIBLE) {
                now.add(group, amounts[places[i]]);
            }
        }
        return new Totals(now.total(), potential.total());
    }

    /** Every award's outcome, in the policy's order. */
    public List<Outcome> outcomes() {
        return new OutcomeList(this);
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
        int eligible = 0;
        int pending = 0;
        int undetermined = 0;
        for (StatusSets of : statuses) {
            eligible += Long.bitCount(of.eligible());
            pending += Long.bitCount(of.pending());
            undetermined += Long.bitCount(of.undetermined());
        }
        return switch (status) {
            case ELIGIBLE -> eligible;
            case PENDING -> pending;
            case UNDETERMINED -> undetermined;
            case NOT_ELIGIBLE -> size() - eligible - pending - undetermined;
        };
    }

    /** The places of the awards that can be had, now or later, in the policy's order. */
    public int[] obtainable() {
        int count = 0;
        for (StatusSets of : statuses) {
            count += Long.bitCount(of.obtainable());
        }
        int[] places = new int[count];
        int next = 0;
        for (int block = 0; block < statuses.length; block++) {
            for (long rest = statuses[block].obtainable(); rest != 0; rest &= rest - 1) {
                places[next++] = block * Block.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return places;
    }

    /** The outcome of the award at this place: made beforehand, unless its amount grows with a figure. */
    Outcome outcome(int position) {
        int sets = statuses[position / Block.SIZE].sets(position % Block.SIZE);
        Outcome settled = assessor.settled(position, sets);
        return settled != null ? settled
                : new Outcome(rule(position).award(), StatusSets.status(sets), Optional.of(amounts[position]));
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
        return status(position).isObtainable() ? amounts[position] : null;
    }

    /** How a condition of the award at this place came out. */
    Truth truth(int position, int condition) {
        return rule(position).checks().get(condition).of(answers);
    }
}
