package org.awardcheck.command;

import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;

/**
 * From answers to one edition's facts to those to another's, by the ids of facts and options; what it has not is left
 * out.
 */
final class Translation {
    private final FactList to;
    /** For each of the other's facts where it is, or -1. */
    private final int[] facts;
    /** For each of the other's facts the bits of the options, in the order of ours. */
    private final long[][] options;

    Translation(FactList from, FactList to) {
        this.to = to;
        this.facts = new int[to.size()];
        this.options = new long[to.size()][];
        for (int i = 0; i < to.size(); i++) {
            Fact fact = to.get(i);
            facts[i] = from.find(fact.id()).filter(it -> it.type() == fact.type()).map(from::positionOf).orElse(-1);
            options[i] = facts[i] < 0 ? new long[0] : from.get(facts[i]).options().stream()
                    .mapToLong(it -> fact.find(it.id()).stream().mapToLong(Value::ofOption).findFirst().orElse(0))
                    .toArray();
        }
    }

    Answers of(Answers answers) {
        Answers.Builder builder = Answers.builder(to);
        for (int i = 0; i < facts.length; i++) {
            if (facts[i] >= 0 && answers.isGiven(facts[i])) {
                long given = answers.at(facts[i]);
                long value = options[i].length == 0 ? given : options(given, options[i]);
                if (value != Value.EMPTY || given == Value.EMPTY || to.get(i).type() == FactType.MULTI) {
                    builder.put(i, value);
                }
            }
        }
        return builder.build();
    }

    private static long options(long given, long[] bits) {
        long value = Value.EMPTY;
        for (long rest = given; rest != 0; rest &= rest - 1) {
            value |= bits[Long.numberOfTrailingZeros(rest)];
        }
        return value;
    }
}
