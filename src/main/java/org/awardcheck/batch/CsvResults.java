package org.awardcheck.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.awardcheck.eligibility.Assessment;

/** Results as a sheet; or the summary alone, as one of its own. */
final class CsvResults implements Results {
    private final OutputStream out;
    private final CsvTable csv;
    private final ResultTable table;
    private final boolean isSummaryOnly;

    private CsvResults(OutputStream out, CsvTable csv, ResultTable table, boolean isSummaryOnly) {
        this.out = out;
        this.csv = csv;
        this.table = table;
        this.isSummaryOnly = isSummaryOnly;
    }

    /** @param isSummaryOnly whether the projects themselves are left out */
    static CsvResults of(OutputStream out, ResultTable table, boolean isSummaryOnly) throws IOException {
        return new CsvResults(out, CsvTable.of(out, isSummaryOnly
                ? table.labels().of(SummaryTable.HEADINGS) : table.headings()), table,
                isSummaryOnly);
    }

    /** More of a sheet that was begun. */
    static CsvResults continued(OutputStream out, ResultTable table) {
        return new CsvResults(out, CsvTable.continued(out), table, false);
    }

    @Override
    public Piece piece() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(WrittenPiece.SIZE);
        return new WrittenPiece(isSummaryOnly ? new SummaryOnly(this) : continued(bytes, table), bytes, out);
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        if (!isSummaryOnly) {
            for (List<Object> row : table.rows(project, assessment)) {
                csv.write(row);
            }
        }
    }

    @Override
    public void refused(Project project) throws IOException {
        if (!isSummaryOnly) {
            csv.write(table.refused(project));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (isSummaryOnly) {
            for (List<Object> row : SummaryTable.rows(summary, table.labels())) {
                csv.write(row);
            }
        }
        flush();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
