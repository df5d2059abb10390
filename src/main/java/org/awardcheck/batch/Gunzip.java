package org.awardcheck.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip to its very end. Java's own reader takes what follows a member for another one only if more of it is at
 * hand by chance, and passes over in silence what is none; so it is given one member at a time.
 */
final class Gunzip extends InputStream {
    /** Of one byte, so that no byte behind a member is taken along with it. */
    private static final int BUFFER = 1;

    private final InputStream source;
    private final BufferedInputStream packed;
    private InputStream member;

    /** @throws IOException if it does not begin as gzip does */
    Gunzip(InputStream packed) throws IOException {
        this.packed = new BufferedInputStream(packed) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public void close() {
                // A member ends; what it is in goes on.
            }
        };
        this.source = packed;
        this.member = new GZIPInputStream(this.packed, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = member.read(bytes, from, length);
        while (read < 0 && !isAtEnd()) {
            member.close();
            member = new GZIPInputStream(packed, BUFFER);
            read = member.read(bytes, from, length);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        try (source) {
            member.close();
        }
    }

    private boolean isAtEnd() throws IOException {
        packed.mark(1);
        boolean isAtEnd = packed.read() < 0;
        packed.reset();
        return isAtEnd;
    }
}
