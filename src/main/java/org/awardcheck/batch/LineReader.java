package org.awardcheck.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes, none of them longer in memory than it may be. */
final class LineReader {
    private static final int BLOCK = 8 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(BLOCK);
    private int position;
    private int end;
    private long number;
    private boolean isTooLong;

    /**
     * @param longest the most bytes that a line may have; of a longer one the rest is passed over
     * @param before  the number of the line before the first
     */
    LineReader(InputStream in, int longest, long before) {
        this.in = in;
        this.longest = longest;
        this.number = before;
    }

    /**
     * Goes to the next line; one that ends the stream needs no line end.
     *
     * @return whether there is one
     * @throws IOException if the stream breaks off; the line that it breaks off in is lost, and has been counted
     */
    boolean next() throws IOException {
        line.reset();
        isTooLong = false;
        number++;
        boolean isBegun = false;
        while (position < end || fill()) {
            isBegun = true;
            int from = position;
            while (position < end && block[position] != '\n') {
                position++;
            }
            keep(from, position - from);
            if (position < end) {
                position++;
                return true;
            }
        }
        return isBegun;
    }

    private void keep(int from, int length) {
        isTooLong |= line.size() + length > longest;
        if (!isTooLong) {
            line.write(block, from, length);
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    /** Its number; 1 is the first. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return isTooLong;
    }
}
