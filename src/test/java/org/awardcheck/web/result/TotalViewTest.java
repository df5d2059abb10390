package org.awardcheck.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalViewTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "9, 9", "10, 10", "11, 20", "960000, 1000000", "5920000, 6000000", "11200000, 20000000"})
    void theScaleEndsAtTheNextRoundFigure(long largest, long end) {
        assertEquals(end, TotalView.scale(largest));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00%", "1, 33.33%", "3, 100.00%"})
    void aLengthIsAShareOfTheScale(long yuan, String length) {
        assertEquals(length, TotalView.length(yuan, 3));
    }
}
