package org.awardcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.awardcheck.batch.CsvTable;

/** A table that a page hands out as a file. */
public final class Csv {
    private Csv() {
    }

    /**
     * The table, as lists of projects have it, too.
     *
     * @param rows the headings first
     */
    public static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvTable table = CsvTable.of(out, rows.get(0));
            for (List<String> row : rows.subList(1, rows.size())) {
                table.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return out.toByteArray();
    }
}
