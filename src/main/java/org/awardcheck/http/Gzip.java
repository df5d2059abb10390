package org.awardcheck.http;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses whole answers (RFC 1952). Each thread keeps its deflater: to get the quarter of a megabyte for a new one,
 * as the server does for each answer that it compresses, takes longer than to compress an answer of ten kilobytes.
 */
public final class Gzip {
    /** A short answer takes little longer than at the next lower level, for a twentieth fewer bytes. */
    private static final int LEVEL = 4;
    /** A long one would take twice as long at the level of short ones, for a fourteenth fewer bytes. */
    private static final int LEVEL_OF_LONG = 3;
    private static final int LONG = 32 * 1024;
    /**
     * What goes over the air to a phone may take half as long again as at the level of short ones, for a fiftieth fewer
     * bytes.
     */
    private static final int LEVEL_OF_PAGE = 5;
    private static final int LEVEL_OF_STATIC = 6;
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** Behind the answer: its check and its length. */
    private static final int TRAILER_LENGTH = 8;
    private static final int SPARE_LENGTH = 64;
    private static final ThreadLocal<Deflater> DEFLATER = ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

    private Gzip() {
    }

    /** A page as gzip. */
    public static byte[] page(byte[] plain) {
        return bytes(of(plain, LEVEL_OF_PAGE));
    }

    /** The bytes of a buffer, and nothing behind them. */
    static byte[] bytes(ByteBuffer gzip) {
        byte[] bytes = new byte[gzip.remaining()];
        gzip.get(bytes);
        return bytes;
    }

    /** An answer as gzip. */
    static ByteBuffer of(byte[] plain) {
        return of(plain, plain.length < LONG ? LEVEL : LEVEL_OF_LONG);
    }

    /** The same for bytes that are compressed once and sent often. */
    static ByteBuffer ofStatic(byte[] plain) {
        return of(plain, LEVEL_OF_STATIC);
    }

    private static ByteBuffer of(byte[] plain, int level) {
        // Answers and pages come to less than a third.
        ByteBuffer gzip = room(plain.length / 3 + SPARE_LENGTH).put(HEADER);
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setLevel(level);
        deflater.setInput(plain);
        deflater.finish();
        while (!deflater.finished()) {
            gzip = gzip.remaining() > TRAILER_LENGTH ? gzip : room(2 * gzip.capacity()).put(gzip.flip());
            deflater.deflate(gzip);
        }
        gzip = gzip.remaining() >= TRAILER_LENGTH ? gzip : room(gzip.capacity() + TRAILER_LENGTH).put(gzip.flip());
        CRC32 check = new CRC32();
        check.update(plain);
        return gzip.putInt((int) check.getValue()).putInt(plain.length).flip();
    }

    private static ByteBuffer room(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
