package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateBetweenTest {
    /** 7% to 14%, at most 1,000. */
    private static final Calculator CALCULATOR = Calculator.of(
            new Payout.RateRange(CalculatorFacts.MONEY, Rate.of(700), Rate.of(1400), 1000));

    @ParameterizedTest(name = "of {0}: {1} to {2}")
    @CsvSource(textBlock = """
                0,    0,    0
                7,    0,    0
                8,    0,    1
               14,    0,    1
               15,    1,    2
            # the higher end reaches the cap first
             7142,  499,  999
             7143,  500, 1000
             7144,  500, 1000
            # then the lower one
            14285,  999, 1000
            14286, 1000, 1000
            14287, 1000, 1000
            1000000000000, 1000, 1000
            """)
    void eachEndIsRoundedDownAndThenCapped(long figure, long minimum, long maximum) {
        assertEquals(Amount.range(minimum, maximum), CALCULATOR.amount(figure));
    }

    @ParameterizedTest
    @CsvSource({"7142, 499, 999", "7200, 504, 1008", "14300, 1001, 2002",
            "1000000000000, 70000000000, 140000000000"})
    void withoutItsCapBothEndsGoOn(long figure, long minimum, long maximum) {
        assertEquals(Amount.range(minimum, maximum), CALCULATOR.uncapped(figure));
    }

    @Test
    void bothEndsReachTheCapAtTheSmallestFigureThatDoes() {
        assertArrayEquals(new long[] {7143, 14286}, CALCULATOR.caps().toArray());
    }
}
