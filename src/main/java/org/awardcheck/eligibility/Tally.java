package org.awardcheck.eligibility;

import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.awardcheck.calculator.Amount;

/**
 * How a policy's awards add up, compiled: those of a group count once, from the highest minimum to the highest maximum
 * among them, and every other one for itself.
 */
final class Tally {
    private final Part[] single;
    private final Part[][] groups;

    /** Awards of one block. */
    private record Part(int block, long awards) {
        long counted(ToLongFunction<StatusSets> which, StatusSets[] statuses) {
            return awards & which.applyAsLong(statuses[block]);
        }

        /** The place in the policy of the first award of a set. */
        int first(long set) {
            return block * Block.SIZE + Long.numberOfTrailingZeros(set);
        }
    }

    Tally(Block[] blocks, int groups) {
        this.single = parts(blocks, -1);
        this.groups = IntStream.range(0, groups).mapToObj(group -> parts(blocks, group)).toArray(Part[][]::new);
    }

    /** The awards of a group, in the blocks that have any. */
    private static Part[] parts(Block[] blocks, int group) {
        return IntStream.range(0, blocks.length)
                .mapToObj(block -> new Part(block, blocks[block].set(rule -> rule.group() == group)))
                .filter(part -> part.awards != 0).toArray(Part[]::new);
    }

    /**
     * Both totals.
     *
     * @param statuses one for each block
     * @param amounts  what each award that can be had comes to, by its place in the policy
     */
    Totals totals(StatusSets[] statuses, Amount[] amounts) {
        Total now = total(StatusSets::eligible, statuses, amounts);
        return new Totals(now, isAnyPending(statuses) ? total(StatusSets::obtainable, statuses, amounts) : now);
    }

    private static boolean isAnyPending(StatusSets[] statuses) {
        long pending = 0;
        for (StatusSets one : statuses) {
            pending |= one.pending();
        }
        return pending != 0;
    }

    private Total total(ToLongFunction<StatusSets> which, StatusSets[] statuses, Amount[] amounts) {
        long minimum = 0;
        long maximum = 0;
        for (Part part : single) {
            for (long rest = part.counted(which, statuses); rest != 0; rest &= rest - 1) {
                Amount amount = amounts[part.first(rest)];
                minimum += amount.minimum();
                maximum += amount.maximum();
            }
        }
        for (Part[] group : groups) {
            long highestMinimum = 0;
            long highestMaximum = 0;
            for (Part part : group) {
                for (long rest = part.counted(which, statuses); rest != 0; rest &= rest - 1) {
                    Amount amount = amounts[part.first(rest)];
                    highestMinimum = Math.max(highestMinimum, amount.minimum());
                    highestMaximum = Math.max(highestMaximum, amount.maximum());
                }
            }
            minimum += highestMinimum;
            maximum += highestMaximum;
        }
        return new Total(minimum, maximum);
    }
}
