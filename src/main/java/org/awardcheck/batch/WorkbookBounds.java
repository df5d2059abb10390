package org.awardcheck.batch;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Text;

/**
 * What a workbook may take of the program.
 *
 * @param packed    the most bytes that it may have
 * @param unpacked  the most bytes that it may have unpacked
 * @param mostTimes how many times as many as were sent these may be
 * @param sent      how many bytes were sent for it
 * @param isWanted  whether anybody waits for what is in it
 * @param room      for the bytes that this and others keep in memory
 */
public record WorkbookBounds(long packed, long unpacked, int mostTimes, LongSupplier sent, BooleanSupplier isWanted,
        Semaphore room) {
    /** For whoever reads a workbook of their own. */
    public static final WorkbookBounds NONE = new WorkbookBounds(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE,
            () -> Integer.MAX_VALUE, () -> true, new Semaphore(Integer.MAX_VALUE));
    /** What may come out of anything: a small one of rows that are alike packs better than any other. */
    private static final long ALWAYS = 512 * 1024;

    private static final Text NO_ROOM = new Text("同时读取的工作簿太多；请稍后再试，或另存为CSV",
            "Too many workbooks are being read; try again later, or save it as CSV");

    /**
     * Room for one workbook, or for as much as an eighth of the memory: what is read takes several times as much there.
     */
    static Semaphore roomForAll() {
        return new Semaphore((int) Math.min(Integer.MAX_VALUE,
                Math.max(WorkbookFile.MOST_KEPT, Runtime.getRuntime().maxMemory() / 8)));
    }

    /** @throws RefusedException if there is no room for so many bytes more, since others keep so much */
    void keep(int bytes) {
        if (!room.tryAcquire(bytes)) {
            throw new RefusedException(503, NO_ROOM);
        }
    }

    void letGo(int bytes) {
        room.release(bytes);
    }

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

    /** @throws ClientGoneException if nobody waits any more */
    void checkWanted() throws ClientGoneException {
        if (!isWanted.getAsBoolean()) {
            throw new ClientGoneException();
        }
    }
}
