package org.awardcheck.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * What comes in, up to a limit. Whoever waits for more of it first lets out what is ready: a client may want to see a
 * result before it sends the next project.
 */
final class Incoming extends BlockInputStream {
    private final long limit;
    private final Duration patience;
    private final long leastRate;
    private long count;
    private long waited;
    private Flushable ready = () -> { };

    /** What is waited for as long as it takes. */
    Incoming(InputStream in, long limit) {
        this(in, limit, Duration.ofDays(1), 1);
    }

    /**
     * @param limit     the most bytes
     * @param patience  how long to wait for them in all, besides what they make up for
     * @param leastRate how many bytes make up for a second of waiting
     */
    Incoming(InputStream in, long limit, Duration patience, long leastRate) {
        super(in);
        this.limit = limit;
        this.patience = patience;
        this.leastRate = leastRate;
    }

    /** @param out what is let out before each wait */
    void letOut(Flushable out) {
        ready = out;
    }

    /** @throws IOException if the limit is passed, or it comes too slowly */
    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        ready.flush();
        long begin = System.nanoTime();
        int read = in.read(bytes, from, length);
        waited += System.nanoTime() - begin;
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        if (read > 0 && waited > patience.plusSeconds(count / leastRate).toNanos()) {
            throw new UnreadableException(BatchFaults.tooSlow(leastRate));
        }
        return read;
    }

    /** How many bytes have come. */
    long count() {
        return count;
    }

    /** The server's stream takes what the header announces for it, and nobody here has to know. */
    @Override
    public int available() {
        return 0;
    }
}
