package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.situation.CellReadAs;

/**
 * Figures of a batch that were read as other numbers than their digits, so that whoever sent it sees how.
 *
 * @param first the first of them
 * @param more  how many there are besides these
 */
public record ReadAsList(List<CellReadAs> first, long more) {
    private static final int MOST = 100;

    public ReadAsList {
        first = List.copyOf(first);
    }

    static ReadAsList none() {
        return new ReadAsList(List.of(), 0);
    }

    /** With those that come behind them. */
    ReadAsList and(List<CellReadAs> next, long besides) {
        List<CellReadAs> all = new ArrayList<>(first);
        next.stream().limit(MOST - first.size()).forEach(all::add);
        return new ReadAsList(all, more + besides + next.size() - (all.size() - first.size()));
    }
}
