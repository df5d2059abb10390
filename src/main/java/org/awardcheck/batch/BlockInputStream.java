package org.awardcheck.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is read in blocks; one byte is a block of one. */
abstract class BlockInputStream extends FilterInputStream {
    BlockInputStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] bytes, int from, int length) throws IOException;

    /** What was read cannot be read again. */
    @Override
    public final boolean markSupported() {
        return false;
    }
}
