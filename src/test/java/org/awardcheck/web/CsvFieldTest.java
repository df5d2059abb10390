package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a field of the table. */
class CsvFieldTest {

    @Test
    void plainWordsStandAsTheyAre() {
        assertEquals("技术改造项目", Csv.field("技术改造项目"));
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertEquals("\"24,000,000 × 8%\"", Csv.field("24,000,000 × 8%"));
        assertEquals("\"a \"\"tier\"\"\"", Csv.field("a \"tier\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
    void whatASpreadsheetWouldTakeForAFormulaIsPlainText(String text) {
        assertEquals("'" + text, Csv.field(text));
    }

    @Test
    void aLineBreakIsQuotedToo() {
        assertEquals("\"'\r=1\"", Csv.field("\r=1"));
    }
}
