package org.awardcheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals as amounts, and as they are in a table whose heading bears the unit. */
class TotalsInTablesTest {

    @ParameterizedTest
    @CsvSource({"0, 0, EXACT", "5, 5, EXACT", "0, 5, UP_TO", "1, 5, RANGE"})
    void theKindFollowsFromTheEnds(long minimum, long maximum, Amount.Kind kind) {
        assertEquals(new Amount(kind, minimum, maximum), new Total(minimum, maximum).amount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3600000 | 7200000 | 360～720 | 3,600,000–7,200,000
            0       | 1000000 | 最高100  | up to 1,000,000
            500000  | 500000  | 50       | 500,000
            0       | 0       | 0        | 0""")
    void aTableClosesRangesUp(long minimum, long maximum, String chinese, String english) {
        assertEquals(chinese, FigureFormat.inTable(new Total(minimum, maximum), Language.ZH));
        assertEquals(english, FigureFormat.inTable(new Total(minimum, maximum), Language.EN));
    }
}
