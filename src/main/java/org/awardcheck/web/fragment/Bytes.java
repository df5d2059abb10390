package org.awardcheck.web.fragment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A page as it is sent. A template's pieces are encoded one by one as they come: most are plain ASCII, which is only
 * copied; in one string with all the others they would first be widened to two bytes, and then encoded sign by sign.
 */
public final class Bytes extends ByteArrayOutputStream implements Consumer<String> {
    /** Room for a long result. */
    private static final int FIRST_CAPACITY = 44 * 1024;

    public Bytes() {
        super(FIRST_CAPACITY);
    }

    @Override
    public void accept(String piece) {
        writeBytes(piece.getBytes(StandardCharsets.UTF_8));
    }
}
