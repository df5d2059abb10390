package org.awardcheck.batch;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * What a workbook may take of the program.
 *
 * @param packed    the most bytes that it may have
 * @param unpacked  the most bytes that it may have unpacked
 * @param mostTimes how many times as many as were sent these may be
 * @param sent      how many bytes were sent for it
 * @param isWanted  whether anybody waits for what is in it
 */
public record WorkbookBounds(long packed, long unpacked, int mostTimes, LongSupplier sent, BooleanSupplier isWanted) {
    /** For whoever reads a workbook of their own. */
    public static final WorkbookBounds NONE = new WorkbookBounds(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE,
            () -> Integer.MAX_VALUE, () -> true);
    /** What may come out of anything: a small one of rows that are alike packs better than any other. */
    private static final long ALWAYS = 512 * 1024;

    /** The most bytes that may come out of what was sent by now. */
    private long most() {
        return Math.min(unpacked, ALWAYS + mostTimes * sent.getAsLong());
    }

    /** @throws UnreadableException if so many bytes are too many */
    void check(long bytes) throws UnreadableException {
        if (bytes > most()) {
            throw new UnreadableException(bytes > unpacked ? BatchFaults.unpacksTooLarge(unpacked)
                    : BatchFaults.workbookUnpacksManyTimes(mostTimes));
        }
    }

    /** @throws NobodyWaitsException if nobody waits any more */
    void checkWanted() throws NobodyWaitsException {
        if (!isWanted.getAsBoolean()) {
            throw new NobodyWaitsException();
        }
    }
}
