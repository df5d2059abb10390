package org.awardcheck.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain            | plain
            one, two         | "one, two"
            say "hi"         | "say ""hi\"""
            =SUM(A1)         | '=SUM(A1)
            +1               | '+1
            -1               | '-1
            @name            | '@name
            1 = 2            | 1 = 2""")
    void aCellIsQuotedWhereItMustBeAndNeverAFormula(String words, String cell) {
        assertEquals(cell, ResultTable.cell(words));
    }

    @Test
    void aLineBreakStaysInsideItsCell() {
        assertEquals("\"a\nb\"", ResultTable.cell("a\nb"));
        assertEquals("", ResultTable.cell(""));
    }
}
