package org.awardcheck.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What goes out, in blocks; letting it out where nothing is ready costs nothing. */
final class Outgoing extends BufferedOutputStream {
    private boolean isReady;

    Outgoing(OutputStream out) {
        super(out);
    }

    @Override
    public synchronized void write(int one) throws IOException {
        isReady = true;
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        isReady = true;
        super.write(bytes, from, length);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (isReady) {
            isReady = false;
            super.flush();
        }
    }
}
