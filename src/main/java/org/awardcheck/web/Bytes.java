package org.awardcheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A page as it is sent. A template's pieces are encoded one by one as they come: most are plain ASCII, which is only
 * copied; in one string with all the others they would first be widened to two bytes, and then encoded sign by sign.
 *
 * <p>Not a stream of Java's, as those are locked for every single piece.
 */
final class Bytes implements Consumer<String> {
    /** Room for a long result. */
    private static final int FIRST_CAPACITY = 80 * 1024;

    private byte[] page = new byte[FIRST_CAPACITY];
    private int length;

    @Override
    public void accept(String piece) {
        write(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is encoded already. */
    void write(byte[] utf8) {
        if (utf8.length > page.length - length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + utf8.length));
        }
        System.arraycopy(utf8, 0, page, length, utf8.length);
        length += utf8.length;
    }

    byte[] toArray() {
        return Arrays.copyOf(page, length);
    }
}
