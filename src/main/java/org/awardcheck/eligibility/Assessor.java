package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;

/** One edition of the policy, compiled once; assesses answers against all of its awards. Immutable. */
public final class Assessor {
    private final Policy policy;
    private final List<Rule> rules;
    private final Block[] blocks;
    private final Tally tally;
    /** What each award comes to, whatever was answered; null where that grows with a figure. */
    private final Amount[] fixedAmounts;
    /**
     * The outcomes of each award in each of the sets of {@link StatusSets}; null where the amount grows with a figure.
     */
    private final Outcome[] settled;

    public Assessor(Policy policy) {
        this.policy = policy;
        this.rules = policy.awards().stream().map(award -> Rule.compile(award, policy)).toList();
        this.blocks = Block.compile(rules);
        this.tally = new Tally(blocks, policy.groups().size());
        this.fixedAmounts = rules.stream().map(rule -> rule.isGrowing() ? null : rule.calculator().amount(0))
                .toArray(Amount[]::new);
        this.settled = IntStream.range(0, rules.size()).boxed()
                .flatMap(position -> IntStream.range(0, StatusSets.MOST_SETS)
                        .mapToObj(sets -> settle(position, StatusSets.status(sets)))).toArray(Outcome[]::new);
    }

    private Outcome settle(int position, Status status) {
        if (status == null || status.isObtainable() && fixedAmounts[position] == null) {
            return null;
        }
        return new Outcome(rules.get(position).award(), status,
                status.isObtainable() ? Optional.of(fixedAmounts[position]) : Optional.empty());
    }

    /** The outcome of the award at this place in these sets of {@link StatusSets}; null where its amount grows. */
    Outcome settled(int position, int sets) {
        return settled[position * StatusSets.MOST_SETS + sets];
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
        StatusSets[] statuses = new StatusSets[blocks.length];
        Amount[] amounts = fixedAmounts.clone();
        for (int i = 0; i < blocks.length; i++) {
            statuses[i] = blocks[i].statuses(answers);
            blocks[i].putAmounts(statuses[i].obtainable(), answers, amounts);
        }
        return new Assessment(this, answers, statuses, amounts, tally.totals(statuses, amounts));
    }

    List<Rule> rules() {
        return rules;
    }

    int positionOf(Award award) {
        int position = policy.awards().indexOf(award);
        if (position < 0) {
            throw new IllegalArgumentException(policy.id() + " has no award " + award.id());
        }
        return position;
    }
}
