package org.awardcheck.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.awardcheck.policy.Language;

/** Where the results of a batch go, in their order. */
public interface Results extends ResultTaker, Flushable {

    /** Results that follow each other, taken on any one thread. */
    interface Piece extends ResultTaker {
        /** Sends out what was taken, behind all that went out before. */
        void append() throws IOException;
    }

    /** Begins a piece, which goes out when it is appended; until then nothing of it does. */
    default Piece piece() {
        return new KeptPiece(this);
    }

    /**
     * Results in a format.
     *
     * @param own           the user's own columns, which are handed through
     * @param isDetailed    whether every award of every project is listed
     * @param isSummaryOnly whether the summary alone is
     */
    static Results in(Format format, OutputStream out, List<String> own, boolean isDetailed, boolean isSummaryOnly)
            throws IOException {
        return in(format, out, new ResultTable(own, isDetailed, TableLabels.IDS), isSummaryOnly);
    }

    /** The same for people: headings and awards in words. */
    static Results worded(Format format, OutputStream out, List<String> own, Language language) throws IOException {
        return in(format, out, new ResultTable(own, false, new TableLabels(language)), false);
    }

    private static Results in(Format format, OutputStream out, ResultTable table, boolean isSummaryOnly)
            throws IOException {
        boolean isDetailed = table.isDetailed();
        return switch (format) {
            case CSV -> CsvResults.of(out, table, isSummaryOnly);
            case XLSX -> new XlsxResults(out, table, isSummaryOnly);
            case NDJSON -> isSummaryOnly ? new SummaryOnly(new NdjsonResults(out, isDetailed))
                    : new NdjsonResults(out, isDetailed);
        };
    }

    /** Results that go on where others ended, in another part of the same file; a workbook does not. */
    static Results continued(Format format, OutputStream out, List<String> own, boolean isDetailed) {
        return format == Format.CSV ? CsvResults.continued(out, new ResultTable(own, isDetailed, TableLabels.IDS))
                : new NdjsonResults(out, isDetailed);
    }

    /** Lets out what was taken so far, where what was taken can go out before all is. */
    @Override
    default void flush() throws IOException {
        // A workbook is one when it is whole.
    }

    /** Takes what was read differently, before the end; results for programs have no place for it. */
    default void note(ReadAsList readAs) {
        // Whoever reads them for people says it.
    }

    /** Ends it; nothing follows. */
    void end(Summary summary) throws IOException;
}
