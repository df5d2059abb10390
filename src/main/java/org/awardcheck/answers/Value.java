package org.awardcheck.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;

/**
 * How an answer is kept: as one {@code long}, so that a condition is one comparison. A number is itself. Everything
 * else is a set of bits: an option is its bit, a set of options their bits, yes is bit 0. No bit at all is no, the
 * empty set, or no option. A negative value is no answer.
 */
public final class Value {
    /** No answer. */
    public static final long UNKNOWN = -1;
    /** No, nothing, none of the options, 0: what a topic that is left out answers to each of its facts. */
    public static final long EMPTY = 0;
    /** Yes. */
    public static final long YES = 1;

    private Value() {
    }

    public static boolean isKnown(long value) {
        return value >= 0;
    }

    public static long of(boolean yes) {
        return yes ? YES : EMPTY;
    }

    /**
     * One option.
     *
     * @throws IllegalArgumentException if the fact has no such option
     */
    public static long of(Fact fact, String optionId) {
        return ofOption(fact.positionOf(optionId));
    }

    /** The option at this place among a fact's options. */
    public static long ofOption(int position) {
        return 1L << position;
    }

    /**
     * A set of options.
     *
     * @throws IllegalArgumentException if the fact has not all of them
     */
    public static long of(Fact fact, Collection<String> optionIds) {
        long bits = EMPTY;
        for (String optionId : optionIds) {
            bits |= of(fact, optionId);
        }
        return bits;
    }

    /** The option at this place and every later one: what 'this stage or a later one' means. */
    public static long fromOption(Fact fact, String optionId) {
        long all = (1L << fact.options().size()) - 1;
        return all & -of(fact, optionId);
    }

    /** The options in a set, in the fact's order. */
    public static List<Option> options(Fact fact, long value) {
        List<Option> options = new ArrayList<>(Long.bitCount(value));
        for (long rest = value; rest != 0; rest &= rest - 1) {
            options.add(fact.options().get(Long.numberOfTrailingZeros(rest)));
        }
        return options;
    }

    /** The ids of the options in a set, in the fact's order. */
    public static List<String> optionIds(Fact fact, long value) {
        return options(fact, value).stream().map(Option::id).toList();
    }

    /**
     * The answer as the contract spells it: a {@code Boolean}, a {@code Long}, an option's id, or a list of ids; null
     * for an option fact without an option.
     *
     * @throws IllegalArgumentException if the value is unknown
     */
    public static Object spelled(Fact fact, long value) {
        if (!isKnown(value)) {
            throw new IllegalArgumentException(fact.id() + " is not answered");
        }
        return switch (fact.type()) {
            case BOOLEAN -> value == YES;
            case MONEY, COUNT -> value;
            case OPTION -> value == EMPTY ? null : optionIds(fact, value).get(0);
            case MULTI -> optionIds(fact, value);
        };
    }
}
