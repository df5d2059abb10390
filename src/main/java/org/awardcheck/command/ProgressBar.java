package org.awardcheck.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Shows how much of a file was read: a bar that stays in its line and is gone at the end. */
final class ProgressBar extends FilterInputStream {
    private static final int CELLS = 40;
    private static final int PERCENT = 100;

    private final long size;
    private final PrintStream screen;
    private long read;
    private int shown = -1;
    private boolean isCleared;

    /** @param size in bytes */
    ProgressBar(InputStream in, long size, PrintStream screen) {
        super(in);
        this.size = size;
        this.screen = screen;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        show(one < 0 ? -1 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        show(count);
        return count;
    }

    @Override
    public void close() throws IOException {
        clear();
        super.close();
    }

    private void show(int count) {
        if (count < 0) {
            clear();
            return;
        }
        read += count;
        int percent = (int) Math.min(PERCENT, size == 0 ? PERCENT : read * PERCENT / size);
        if (percent > shown) {
            shown = percent;
            int cells = percent * CELLS / PERCENT;
            screen.print("\r[" + "#".repeat(cells) + ".".repeat(CELLS - cells) + "] " + percent + "%");
            screen.flush();
        }
    }

    private void clear() {
        if (shown >= 0 && !isCleared) {
            isCleared = true;
            shown = PERCENT;
            screen.print("\r" + " ".repeat(CELLS + 7) + "\r");
            screen.flush();
        }
    }
}
