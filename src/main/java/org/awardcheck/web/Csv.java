package org.awardcheck.web;

import java.util.List;
import java.util.stream.Collectors;

/** A table for Excel and WPS: UTF-8 with its mark, CRLF. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {
    }

    /** The table of these rows. */
    public static String of(List<List<String>> rows) {
        return BYTE_ORDER_MARK + rows.stream().map(row -> row.stream().map(Csv::field)
                .collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    /** A field, quoted where it must be; what a spreadsheet would take for a formula is made plain text. */
    static String field(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = plain.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return needsQuotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
