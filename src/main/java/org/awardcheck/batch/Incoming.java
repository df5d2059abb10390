package org.awardcheck.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes in, up to a limit. Whoever waits for more of it first lets out what is ready: a client may want to see a result
 * before it sends the next project.
 */
final class Incoming extends BlockInputStream {
    private final long limit;
    private long count;
    private Flushable ready = () -> { };

    Incoming(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** @param out what is let out before each wait */
    void letOut(Flushable out) {
        ready = out;
    }

    /** @throws TooLargeException if the limit is passed */
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        ready.flush();
        int read = in.read(bytes, from, length);
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        return read;
    }

    /** The server's stream takes what the header announces for it, and nobody here has to know. */
    @Override
    public int available() {
        return 0;
    }
}
