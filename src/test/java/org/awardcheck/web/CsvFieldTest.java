package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a field of the table. */
class CsvFieldTest {
    private static final String ABOVE = "\uFEFFheading\r\n";

    /** As it is below a heading. */
    private static String field(String text) {
        String table = new String(Csv.of(List.of(List.of("heading"), List.of(text))), StandardCharsets.UTF_8);
        assertTrue(table.startsWith(ABOVE) && table.endsWith("\r\n"), table);
        return table.substring(ABOVE.length(), table.length() - 2);
    }

    @Test
    void plainWordsStandAsTheyAre() {
        assertEquals("技术改造项目", field("技术改造项目"));
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertEquals("\"24,000,000 × 8%\"", field("24,000,000 × 8%"));
        assertEquals("\"a \"\"tier\"\"\"", field("a \"tier\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
    void whatASpreadsheetWouldTakeForAFormulaIsPlainText(String text) {
        assertEquals("'" + text, field(text));
    }

    @Test
    void aLineBreakIsQuotedToo() {
        assertEquals("\"'\r=1\"", field("\r=1"));
    }
}
