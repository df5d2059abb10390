package org.awardcheck.eligibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Answers;

/**
 * What the awards of a {@link Block} ask of single facts; what several of them ask is looked at once. A set of awards
 * is a {@code long}: the award at place 3 of the block is its bit 3.
 */
final class ConditionTable {
    private static final int SIGN = Long.SIZE - 1;

    private final Row[] rows;
    private final Asked[] asked;

    /** These awards ask this much of the fact at this place, under this mask. */
    private record Row(int position, long mask, long smallest, long awards) {
    }

    /** These awards ask something of the fact at this place. */
    private record Asked(int position, long awards) {
    }

    /** @param ofAwards what each award asks, by its place in the block */
    ConditionTable(List<List<Check.OnFact>> ofAwards) {
        Map<Check.OnFact, Long> byCheck = new LinkedHashMap<>();
        Map<Integer, Long> byFact = new LinkedHashMap<>();
        for (int place = 0; place < ofAwards.size(); place++) {
            long award = 1L << place;
            for (Check.OnFact check : ofAwards.get(place)) {
                byCheck.merge(check, award, (one, other) -> one | other);
                byFact.merge(check.position(), award, (one, other) -> one | other);
            }
        }
        this.rows = byCheck.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()))
                .toArray(Row[]::new);
        this.asked = byFact.entrySet().stream().map(entry -> new Asked(entry.getKey(), entry.getValue()))
                .toArray(Asked[]::new);
    }

    private static Row row(Check.OnFact check, long awards) {
        return new Row(check.position(), check.mask(), check.smallest(), awards);
    }

    /**
     * The awards that ask for more than is known to be there. No branch, which a processor could only guess: a sign
     * that is shifted down over a whole number makes all bits of a negative one and none of another.
     */
    long unmet(Answers answers) {
        long unmet = 0;
        for (Row row : rows) {
            long value = answers.at(row.position);
            long surplus = (value & row.mask) - row.smallest;
            unmet |= (surplus & ~value) >> SIGN & row.awards;
        }
        return unmet;
    }

    /** The awards that ask something of a fact that is unknown. */
    long open(Answers answers) {
        long open = 0;
        for (Asked fact : asked) {
            open |= answers.at(fact.position) >> SIGN & fact.awards;
        }
        return open;
    }
}
