package org.awardcheck.batch;

import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, and no more. */
final class BoundedInputStream extends BlockInputStream {
    private long rest;

    BoundedInputStream(InputStream in, long length) {
        super(in);
        this.rest = length;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = rest == 0 ? -1 : in.read(bytes, from, (int) Math.min(rest, length));
        rest -= Math.max(0, read);
        return read;
    }
}
