package org.awardcheck.batch;

import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of gzip, up to a limit of its own and to so many times what was sent: whoever sends little must not
 * keep the program busy for long. Projects that differ in nothing but a figure pack to a fiftieth.
 */
final class Unpacked extends BlockInputStream {
    /** What may come out of anything. */
    private static final long ALWAYS = 2 * 1024;

    private final Incoming packed;
    private final long limit;
    private final int mostTimes;
    private long count;

    /**
     * @param packed    what all of this comes from
     * @param limit     the most bytes
     * @param mostTimes how many times as many as were sent
     */
    Unpacked(InputStream in, Incoming packed, long limit, int mostTimes) {
        super(in);
        this.packed = packed;
        this.limit = limit;
        this.mostTimes = mostTimes;
    }

    /** @throws IOException if more comes out than may */
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        if (count > ALWAYS + mostTimes * packed.count()) {
            throw new UnreadableException(BatchFaults.unpacksManyTimes(mostTimes));
        }
        return read;
    }
}
