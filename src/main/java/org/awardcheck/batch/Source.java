package org.awardcheck.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * What projects are read from.
 *
 * @param charset     null where the bytes are to tell
 * @param linesBefore how many lines were passed over before
 */
public record Source(InputStream in, Charset charset, long linesBefore) implements Closeable {
    private static final int BLOCK = 64 * 1024;

    /** What is packed by gzip or not, as its first bytes tell; unpacked. */
    public static BufferedInputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, BLOCK);
        return Format.isGzip(bytes) ? new BufferedInputStream(new Gunzip(bytes), BLOCK) : bytes;
    }

    /** All that there is to read. */
    public static Source of(InputStream in, Charset charset) {
        return new Source(in, charset, 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
