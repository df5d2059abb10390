package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.awardcheck.policy.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{1} basis points of {0} is {2}")
    @CsvSource({"0, 800, 0", "12, 800, 0", "13, 800, 1", "24, 800, 1", "25, 800, 2", "10001, 9999, 9999",
            "1000000000000, 10000, 1000000000000"})
    void aShareIsRoundedDownToWholeYuan(long yuan, int basisPoints, long share) {
        assertEquals(share, Rounding.share(yuan, Rate.of(basisPoints)));
    }

    @ParameterizedTest(name = "rounding takes from {1} basis points of {0}: {2}")
    @CsvSource({"0, 800, false", "1, 5000, true", "2, 5000, false", "12, 800, true", "25, 800, false",
            "1, 10000, false",
            "10000, 1, false", "9999, 1, true"})
    void whatIsNoWholeYuanIsRounded(long yuan, int basisPoints, boolean takes) {
        assertEquals(takes, Rounding.takesFrom(yuan, Rate.of(basisPoints)));
    }

    @ParameterizedTest(name = "{1} basis points come to {0} from {2} on")
    @CsvSource({"0, 800, 0", "1, 800, 13", "2, 800, 25", "8, 800, 100", "1, 10000, 1", "1, 1, 10000"})
    void theSumForAShareIsTheSmallestThatComesToIt(long share, int basisPoints, long sum) {
        assertEquals(sum, Rounding.sumFor(share, Rate.of(basisPoints)));
    }

    @Test
    void aSumBeyondEveryAnswerIsRefusedRatherThanWrong() {
        assertThrows(ArithmeticException.class, () -> Rounding.share(Long.MAX_VALUE / 2, Rate.of(800)));
        assertThrows(ArithmeticException.class, () -> Rounding.sumFor(Long.MAX_VALUE / 2, Rate.of(800)));
    }
}
