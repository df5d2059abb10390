package org.awardcheck.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the same rows as a CSV has, on a second sheet the summary. Texts are texts whatever they begin with. Rows
 * go out in blocks, and texts are in their cells: the table of those that cells share would be kept to the end.
 */
final class XlsxResults implements Results {
    private static final String PROGRAM = "award-check";
    private static final String PROGRAM_VERSION = "2.0";
    private static final int BLOCK = 500;
    /** A spreadsheet takes no longer text. */
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDTH = 16;
    /** From here on a spreadsheet shows powers of ten, unless its format shows all digits. */
    private static final long SHORTENED = 100_000_000_000L;

    private final Workbook workbook;
    private final ResultTable table;
    private final boolean isSummaryOnly;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** @param isSummaryOnly whether the projects themselves are left out */
    XlsxResults(OutputStream out, ResultTable table, boolean isSummaryOnly) {
        this(out, table, isSummaryOnly, Worksheet.MAX_ROWS);
    }

    /** @param mostRows how many rows a sheet has before another one is begun */
    XlsxResults(OutputStream out, ResultTable table, boolean isSummaryOnly, int mostRows) {
        this.workbook = workbook(out);
        this.table = table;
        this.isSummaryOnly = isSummaryOnly;
        this.mostRows = mostRows;
    }

    /** A workbook of this program's. */
    static Workbook workbook(OutputStream out) {
        return new Workbook(out, PROGRAM, PROGRAM_VERSION);
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        if (!isSummaryOnly) {
            for (List<Object> cells : table.rows(project, assessment)) {
                result(cells);
            }
        }
    }

    @Override
    public void refused(Project project) throws IOException {
        if (!isSummaryOnly) {
            result(table.refused(project));
        }
    }

    private void result(List<?> cells) throws IOException {
        if (sheet == null || row == mostRows) {
            sheets++;
            begin(table.labels().of("results") + (sheets == 1 ? "" : "-" + sheets), table.headings());
        }
        write(cells);
    }

    private void begin(String name, List<String> headings) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        row = 0;
        write(headings);
    }

    private void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
                if (number.longValue() >= SHORTENED) {
                    sheet.style(row, column).format("0").set();
                }
            } else if (!cell.toString().isEmpty()) {
                sheet.inlineString(row, column, fitting(cell.toString()));
            }
        }
        row++;
        if (row % BLOCK == 0) {
            sheet.flush();
        }
    }

    /** What does not fit is left off, and an ellipsis says so. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + '…';
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (!isSummaryOnly && sheet == null) {
            begin(table.labels().of("results"), table.headings());
        }
        begin(table.labels().of("summary"), table.labels().of(SummaryTable.HEADINGS));
        for (List<Object> cells : SummaryTable.rows(summary, table.labels())) {
            write(cells);
        }
        workbook.finish();
    }
}
