package org.awardcheck.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table for Excel and WPS: UTF-8 with its mark, CRLF. */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    /** What a cell holds in quotation marks alone. */
    private static final String PARTING = ",\"\n\r";

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();

    private CsvTable(OutputStream out) {
        this.out = out;
    }

    /** A whole table, with its headings. */
    public static CsvTable of(OutputStream out, Iterable<?> headings) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row.append(BYTE_ORDER_MARK);
        table.write(headings);
        return table;
    }

    /** More rows of a table that was begun. */
    static CsvTable continued(OutputStream out) {
        return new CsvTable(out);
    }

    /** Numbers are plain, and a text that a spreadsheet would take for a formula is made plain text. */
    public void write(Iterable<?> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            row.append(separator);
            if (cell instanceof Number number) {
                row.append(number.longValue());
            } else {
                append(cell.toString());
            }
            separator = ",";
        }
        row.append("\r\n");
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
    }

    private void append(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        if (isWhole(plain)) {
            row.append(plain);
        } else {
            row.append('"').append(plain.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < PARTING.length(); i++) {
            if (text.indexOf(PARTING.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
