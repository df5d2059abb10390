package org.awardcheck.batch;

import java.util.List;
import org.awardcheck.eligibility.Totals;

/**
 * What a batch came to, for those who read it on one page.
 *
 * @param projects the first of those that were assessed
 * @param faults   the first of what could not be read
 * @param moreFaults   how many faults there are besides these
 * @param readAs   figures of those that were assessed
 */
public record BatchReport(Summary summary, List<Assessed> projects, List<Unread> faults, long moreFaults,
        ReadAsList readAs) {

    /**
     * How one project came out.
     *
     * @param line   where it is in what was sent
     * @param name   what the user calls it; empty where that is not said
     * @param awards how many awards it can have, now or later
     * @param open   how many depend on what is not known
     */
    public record Assessed(long line, String name, Totals totals, int awards, int open) {
    }

    /**
     * What could not be read.
     *
     * @param at     the cell's address, as in {@code C17}, or a pointer into a line of NDJSON; empty where it is all of
     *               it
     * @param detail what is wrong, in the language asked for
     */
    public record Unread(long line, String at, String detail) {
    }
}
