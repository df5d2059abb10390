package org.awardcheck.eligibility;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;

/**
 * Up to 64 awards that follow each other in a policy, compiled to be assessed together. A set of them is a {@code
 * long}, in which the award at place 3 of the block is bit 3, so that one operation does for all of them.
 */
final class Block {
    /** The most awards in a block. */
    static final int SIZE = Long.SIZE;

    private final Rule[] rules;
    private final int start;
    private final long all;
    private final long growing;
    private final ConditionTable conditions;
    private final ConditionTable stages;
    private final Combined[] combined;

    /** A condition on several facts, and the award that it is one of. */
    private record Combined(Check check, long award) {
    }

    private Block(List<Rule> rules, int start) {
        this.rules = rules.toArray(Rule[]::new);
        this.start = start;
        this.all = set(rule -> true);
        this.growing = set(Rule::isGrowing);
        this.conditions = new ConditionTable(rules.stream().map(Block::onFacts).toList());
        this.stages = new ConditionTable(rules.stream().map(rule -> Stream.ofNullable(rule.stage()).toList()).toList());
        this.combined = IntStream.range(0, rules.size()).boxed()
                .flatMap(place -> combined(rules.get(place), 1L << place)).toArray(Combined[]::new);
    }

    /** A policy's awards in blocks: the award at place 67 of the policy is the one at place 3 of the second block. */
    static Block[] compile(List<Rule> rules) {
        return IntStream.range(0, (rules.size() + SIZE - 1) / SIZE).map(block -> block * SIZE)
                .mapToObj(start -> new Block(rules.subList(start, Math.min(start + SIZE, rules.size())), start))
                .toArray(Block[]::new);
    }

    private static List<Check.OnFact> onFacts(Rule rule) {
        return rule.checks().stream().filter(Check.OnFact.class::isInstance).map(Check.OnFact.class::cast).toList();
    }

    private static Stream<Combined> combined(Rule rule, long award) {
        return rule.checks().stream().filter(check -> !(check instanceof Check.OnFact))
                .map(check -> new Combined(check, award));
    }

    /** Those of its awards that are like this. */
    long set(Predicate<Rule> like) {
        return IntStream.range(0, rules.length).filter(place -> like.test(rules[place]))
                .mapToLong(place -> 1L << place).sum();
    }

    /** Assesses every award of the block: the three steps of the policy's reading. */
    StatusSets statuses(Answers answers) {
        long unmet = conditions.unmet(answers);
        long open = conditions.open(answers);
        for (Combined one : combined) {
            if ((unmet & one.award) == 0) {
                Truth truth = one.check.of(answers);
                unmet |= truth == Truth.FALSE ? one.award : 0;
                open |= truth == Truth.UNKNOWN ? one.award : 0;
            }
        }
        long met = all & ~unmet & ~open;
        long early = met & stages.unmet(answers);
        long unstaged = met & stages.open(answers);
        return new StatusSets(met & ~early & ~unstaged, early, open & ~unmet | unstaged);
    }

    /** Works out the amounts of those of these awards whose amount grows with a figure. */
    void putAmounts(long awards, Answers answers, Amount[] amounts) {
        for (long rest = awards & growing; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            amounts[start + place] = rules[place].amount(answers);
        }
    }
}
