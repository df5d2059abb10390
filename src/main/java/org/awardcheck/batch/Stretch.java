package org.awardcheck.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, and no more. */
final class Stretch extends FilterInputStream {
    private long rest;

    Stretch(InputStream in, long length) {
        super(in);
        this.rest = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = rest == 0 ? -1 : super.read(bytes, from, (int) Math.min(rest, length));
        rest -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
