package org.awardcheck.batch;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the rows of a file begin, found as the reader of CSV finds it but many times as fast, since no cell is kept. A
 * quoted cell may hold line breaks, so what is in the middle of a file is known by whoever comes from its beginning
 * alone. In UTF-8 and in GB18030 no byte of a longer character looks like a quotation mark, a comma or a line break.
 */
final class RowBoundaries {
    private static final int BLOCK = 64 * 1024;

    private final InputStream in;
    private final boolean isQuoted;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int end;
    private long before;
    private long firstOther = -1;
    private long lines;

    /** @param isQuoted whether they are rows of CSV; otherwise they are lines */
    RowBoundaries(InputStream in, boolean isQuoted) {
        this.in = in;
        this.isQuoted = isQuoted;
    }

    /** Where the next row begins, or the file ends. */
    long position() {
        return before + next;
    }

    /** How many lines were passed over. */
    long lines() {
        return lines;
    }

    /** Where the first byte is that is not ASCII, of all that were looked at; -1 as long as there was none. */
    long firstOther() {
        return firstOther;
    }

    /** Goes to the first row that begins at this place of the file or behind it. */
    void passTo(long place) throws IOException {
        while (position() < place && peek() >= 0) {
            if (isQuoted) {
                passRow();
            } else {
                passLine();
            }
        }
    }

    /** Passes over the mark of UTF-8, lines without anything, and the first row. */
    void passHeader() throws IOException {
        for (int mark : new int[] {0xef, 0xbb, 0xbf}) {
            if (peek() == mark) {
                next++;
            }
        }
        while (peek() == '\r' || peek() == '\n') {
            passRow();
        }
        passRow();
    }

    private void passLine() throws IOException {
        while (peek() >= 0) {
            int from = next;
            while (from < end && block[from] != '\n') {
                from++;
            }
            next = Math.min(end, from + 1);
            if (from < end) {
                lines++;
                return;
            }
        }
    }

    private void passRow() throws IOException {
        long cell = position();
        boolean isQuotedCell = false;
        for (int mark = passMark(); mark >= 0; mark = passMark()) {
            if (mark == '\n' || mark == '\r') {
                endLine(mark);
                return;
            }
            if (mark == ',') {
                cell = position();
                isQuotedCell = false;
            } else {
                isQuotedCell |= position() == cell + 1;
                if (isQuotedCell) {
                    passQuoted();
                }
            }
        }
    }

    /**
     * To behind the next quotation mark; two of them in a cell are the end of one stretch and the beginning of the
     * next.
     */
    private void passQuoted() throws IOException {
        for (int mark = passMark(); mark >= 0 && mark != '"'; mark = passMark()) {
            if (mark != ',') {
                endLine(mark);
            }
        }
    }

    /**
     * Passes over what comes before the next mark that ends or quotes something, and over the mark.
     *
     * @return the mark, or -1 at the end
     */
    private int passMark() throws IOException {
        while (peek() >= 0) {
            int from = next;
            while (from < end) {
                byte it = block[from++];
                if (it <= ',' && (it == ',' || it == '"' || it == '\n' || it == '\r')) {
                    next = from;
                    return it;
                }
            }
            next = end;
        }
        return -1;
    }

    private void endLine(int it) throws IOException {
        lines++;
        if (it == '\r' && peek() == '\n') {
            next++;
        }
    }

    /** The next byte, or -1 at the end. */
    private int peek() throws IOException {
        if (next == end) {
            before += end;
            next = 0;
            end = Math.max(0, in.read(block));
            int other = firstOther < 0 ? TextReader.indexOfOther(block, end) : end;
            firstOther = other < end ? before + other : firstOther;
        }
        return next < end ? block[next] & 0xff : -1;
    }
}
