package org.awardcheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A page as it is sent. A template's pieces are encoded one by one as they come: most are plain ASCII, which is only
 * copied; in one string with all the others they would first be widened to two bytes, and then encoded sign by sign.
 */
final class Bytes implements Consumer<String> {
    private static final int FIRST_CAPACITY = 16 * 1024;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    @Override
    public void accept(String piece) {
        append(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is encoded already. */
    void append(byte[] more) {
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
