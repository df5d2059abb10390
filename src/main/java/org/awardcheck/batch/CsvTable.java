package org.awardcheck.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** A table for Excel and WPS: UTF-8 with its mark, CRLF. */
public final class CsvTable {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final String FORMULA = "=+-@\t\r";

    /** Most numbers are counts of awards. */
    private static final String[] SMALL = IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private final CsvWriter csv;

    private CsvTable(OutputStream out) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(new Unflushed(out), StandardCharsets.UTF_8));
    }

    /** A whole table, with its headings. */
    public static CsvTable of(OutputStream out, Iterable<?> headings) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvTable table = new CsvTable(out);
        table.write(headings);
        table.flush();
        return table;
    }

    /** More rows of a table that was begun. */
    static CsvTable continued(OutputStream out) {
        return new CsvTable(out);
    }

    /** Takes all that a writer has, and leaves it to others when that is let out. */
    private static final class Unflushed extends FilterOutputStream {
        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // The rows before are on their way, if somebody waits for them.
        }
    }

    /** Numbers are plain, and a text that a spreadsheet would take for a formula is made plain text. */
    public void write(Iterable<?> cells) throws IOException {
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        for (Object cell : cells) {
            String text = cell instanceof Number number ? text(number.longValue()) : cell.toString();
            boolean isFormula = cell instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            row.writeField(isFormula ? "'" + text : text);
        }
        row.endRecord();
    }

    private static String text(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : Long.toString(number);
    }

    /** Hands on all that was written; whether that is let out is for the stream's owner to say. */
    public void flush() throws IOException {
        csv.flush();
    }
}
