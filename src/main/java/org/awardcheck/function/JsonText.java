package org.awardcheck.function;

import com.fasterxml.jackson.core.io.CharTypes;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** A JSON text in UTF-8 that grows at its end, mostly by pieces that were written beforehand. */
final class JsonText {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();
    /** How each sign of ASCII is escaped; 0 for one that is not. */
    private static final int[] ESCAPES = CharTypes.get7BitOutputEscapes();
    private static final int MOST_DIGITS = 19;
    private static final byte[] QUOTE = {'"'};
    static final byte[] NOTHING = {};

    private byte[] bytes;
    private int length;

    /** @param expected about how many bytes it will have */
    JsonText(int expected) {
        this.bytes = new byte[expected];
    }

    /** JSON as a piece. */
    static byte[] piece(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Words as a piece to stand between quotes. */
    static byte[] quotable(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        return isQuotable(plain) ? plain : ENCODER.quoteAsUTF8(words);
    }

    /** A text as a piece of its own. */
    static byte[] quoted(String text) {
        return joined(QUOTE, quotable(text), QUOTE);
    }

    /** Pieces as one. */
    static byte[] joined(byte[]... pieces) {
        JsonText json = new JsonText(Stream.of(pieces).mapToInt(piece -> piece.length).sum());
        for (byte[] piece : pieces) {
            json.add(piece);
        }
        return json.toBytes();
    }

    JsonText add(byte[] piece) {
        reserve(piece.length);
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
        return this;
    }

    /** Adds words that stand between quotes. */
    JsonText addWords(String words) {
        return add(quotable(words));
    }

    private static boolean isQuotable(byte[] words) {
        for (byte letter : words) {
            // Whatever is not ASCII is negative.
            if (letter >= 0 && ESCAPES[letter] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a number of 0 or more. */
    JsonText add(long number) {
        reserve(MOST_DIGITS);
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        length += digits;
        long rest = number;
        for (int at = length - 1; at >= length - digits; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Everything so far; nothing may be added any more. */
    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
