package org.awardcheck.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.FactList;
import org.awardcheck.situation.CellReadAs;
import org.awardcheck.situation.CellReader;
import org.awardcheck.situation.PastedText;

/**
 * What one column of a sheet holds.
 *
 * @param reader what reads its cells; null for what is not an answer
 * @param fact   the place of the fact that is answered
 * @param own    what it is called; null for what is not the user's own
 */
record Column(CellReader reader, int fact, String own) {
    static final Column NOTHING = new Column(null, -1, null);
    static final String PROJECT = "project";
    private static final String OWN = "x-";
    /** What stands for bytes that are no character. */
    private static final char DAMAGED = '\uFFFD';

    /** The column under a heading; absent if that is not understood. */
    static Optional<Column> under(String heading, HeadingMatcher headings, FactList facts) {
        String name = CellReader.key(heading);
        if (name.isEmpty()) {
            return Optional.of(NOTHING);
        }
        if (name.equals(PROJECT) || name.startsWith(OWN) && name.length() > OWN.length()) {
            return Optional.of(new Column(null, -1, heading.strip()));
        }
        return headings.reader(heading).map(reader -> new Column(reader, facts.positionOf(reader.fact()), null));
    }

    /** What only one column may hold; null if it holds nothing. */
    Object what() {
        return reader == null ? own : reader.fact();
    }

    /** As {@link SheetHeader#isTaken}. */
    boolean isTaken(char[] text, int from, int length, Answers.Builder answers) {
        long plain = reader == null ? Value.UNKNOWN : reader.readPlain(text, from, length);
        if (Value.isKnown(plain)) {
            answers.put(fact, plain);
        }
        return Value.isKnown(plain);
    }

    /**
     * Reads a cell.
     *
     * @param faults   where what is wrong goes
     * @param readAs   where figures go that were read as other numbers than their digits
     * @param usersOwn where it goes if it is the user's own
     * @param answers  where it goes if it is an answer
     */
    void read(String cell, Pointer at, List<Fault> faults, List<CellReadAs> readAs, Map<String, String> usersOwn,
            Answers.Builder answers) {
        if (cell.indexOf(DAMAGED) >= 0) {
            faults.add(BatchFaults.damagedCell(at));
        } else if (own != null) {
            usersOwn.put(own, cell);
        } else if (reader != null) {
            OptionalLong value = reader.read(cell, at, faults, readAs);
            if (value.isPresent()) {
                answers.put(fact, value.getAsLong());
            }
        } else if (!PastedText.isEmpty(cell)) {
            faults.add(BatchFaults.cellWithoutHeading(at));
        }
    }
}
