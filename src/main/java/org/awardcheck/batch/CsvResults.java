package org.awardcheck.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.awardcheck.eligibility.Assessment;

/** A table for Excel and WPS: UTF-8 with its mark, CRLF; or the summary alone, as a table of its own. */
final class CsvResults implements Results {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;
    private final ResultTable table;
    private final boolean isSummaryOnly;

    /** @param isSummaryOnly whether the projects themselves are left out */
    CsvResults(OutputStream out, ResultTable table, boolean isSummaryOnly) throws IOException {
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        this.table = table;
        this.isSummaryOnly = isSummaryOnly;
        write(isSummaryOnly ? SummaryTable.HEADINGS : table.headings());
    }

    @Override
    public void assessed(Project project, Assessment assessment) {
        if (!isSummaryOnly) {
            table.rows(project, assessment).forEach(this::write);
        }
    }

    @Override
    public void refused(Project project) {
        if (!isSummaryOnly) {
            write(table.refused(project));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (isSummaryOnly) {
            SummaryTable.rows(summary).forEach(this::write);
        }
        csv.flush();
    }

    /** Numbers are plain, and a text that a spreadsheet would take for a formula is made plain text. */
    private void write(Iterable<?> cells) {
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        for (Object cell : cells) {
            String text = cell.toString();
            boolean isFormula = cell instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            row.writeField(isFormula ? "'" + text : text);
        }
        row.endRecord();
    }
}
