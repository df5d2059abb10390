package org.awardcheck.batch;

import org.awardcheck.answers.Pointer;

/** A cell by its address, as sheets show it: {@code C17}; put together when it is shown. */
record CellAddress(int column, long line) {

    /** The pointer to a cell of a sheet. */
    static Pointer pointer(int column, long line) {
        return new Pointer(Pointer.WHOLE, new CellAddress(column, line));
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(line).toString();
    }
}
