package org.awardcheck.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** The outcome of each award with each status, by the status' place; null where its amount grows with a figure. */
    private final Outcome[][] settled;

    public Assessor(Policy policy) {
        this.policy = policy;
        this.rules = policy.awards().stream().map(award -> Rule.compile(award, policy)).toList();
        this.blocks = Block.compile(rules);
        this.tally = new Tally(blocks, policy.groups().size());
        this.fixedAmounts = rules.stream().map(rule -> rule.isGrowing() ? null : rule.calculator().amount(0))
                .toArray(Amount[]::new);
        this.settled = Stream.of(Status.values()).map(this::outcomes).toArray(Outcome[][]::new);
    }

    private Outcome[] outcomes(Status status) {
        return IntStream.range(0, rules.size()).mapToObj(position -> {
            Optional<Amount> amount = status.isHad() ? Optional.ofNullable(fixedAmounts[position]) : Optional.empty();
            return status.isHad() && amount.isEmpty() ? null : new Outcome(rules.get(position).award(), status, amount);
        }).toArray(Outcome[]::new);
    }

    /** The outcomes with a status, by the award's place; null where the amount has to be worked out. Not to be changed. */
    Outcome[] settled(Status status) {
        return settled[status.ordinal()];
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
        Statuses[] statuses = new Statuses[blocks.length];
        Amount[] amounts = fixedAmounts.clone();
        for (int i = 0; i < blocks.length; i++) {
            statuses[i] = blocks[i].statuses(answers);
            blocks[i].putAmounts(statuses[i].had(), answers, amounts);
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
