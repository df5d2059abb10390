package org.awardcheck.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in UTF-8 or in GB18030, as sheets are saved by Chinese programs. Which of the two is seen by the first line that
 * is not ASCII, which both write alike. Bytes that are no character come out as U+FFFD.
 */
final class TextReader extends Reader {
    /** Looked up while a native image is built, which brings along no charset that nobody holds. */
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private Reader decoded;
    private boolean isBegun;

    /** @param charset null where the bytes are to tell */
    TextReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoded = charset == null ? null : new InputStreamReader(in, charset);
    }

    @Override
    public int read(char[] text, int from, int length) throws IOException {
        int read = decoded == null ? readAscii(text, from, length) : decoded.read(text, from, length);
        if (!isBegun && read > 0) {
            isBegun = true;
            if (text[from] == BYTE_ORDER_MARK) {
                System.arraycopy(text, from + 1, text, from, read - 1);
                return read == 1 ? read(text, from, length) : read - 1;
            }
        }
        return read;
    }

    /**
     * What a text is written in: UTF-8 unless only GB18030 makes sense of it.
     *
     * @param bytes from the first one on that is not ASCII
     */
    static Charset charset(byte[] bytes) {
        byte[] text = Arrays.copyOf(bytes, Math.min(bytes.length, BLOCK));
        return !isText(text, StandardCharsets.UTF_8) && isText(text, GB18030) ? GB18030 : StandardCharsets.UTF_8;
    }

    /** What is written in a stream from here on, of which a block is read. */
    static Charset charset(InputStream in) throws IOException {
        return charset(in.readNBytes(BLOCK));
    }

    /** Where the first byte is that is not ASCII; the length where there is none. */
    static int indexOfOther(byte[] bytes, int length) {
        int first = isAscii(bytes, length) ? length : 0;
        while (first < length && bytes[first] >= 0) {
            first++;
        }
        return first;
    }

    /** Reads on until something is not ASCII. */
    private int readAscii(char[] text, int from, int length) throws IOException {
        int end = in.read(block, 0, Math.min(length, BLOCK));
        if (isAscii(block, end)) {
            for (int i = 0; i < end; i++) {
                text[from + i] = (char) block[i];
            }
            return end;
        }
        int first = indexOfOther(block, end);
        byte[] rest = toLineEnd(Arrays.copyOfRange(block, 0, end), first);
        decoded = new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(rest), in),
                charset(Arrays.copyOfRange(rest, first, rest.length)));
        return decoded.read(text, from, length);
    }

    /** Without a branch for each, so that many are looked at in one step. */
    private static boolean isAscii(byte[] bytes, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    /** At least as much as a line has, as far as a block has room for it. */
    private byte[] toLineEnd(byte[] begun, int from) throws IOException {
        byte[] line = Arrays.copyOf(begun, Math.max(begun.length, BLOCK));
        int end = begun.length;
        int read = 0;
        while (read >= 0 && end < line.length && indexOfLineEnd(line, from, end) < 0) {
            read = in.read(line, end, line.length - end);
            end += Math.max(0, read);
        }
        return Arrays.copyOf(line, end);
    }

    private static int indexOfLineEnd(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is text, but for a last character that may be cut. */
    private static boolean isText(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
        return !result.isError();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
