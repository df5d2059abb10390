package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CappedPercentageTest {

    @ParameterizedTest(name = "{0} basis points of {1}, capped at {2}, is {3}")
    @CsvSource(textBlock = """
            # one under, at and over a whole yuan
              700,   14,   1000,    0
              700,   15,   1000,    1
              700,   28,   1000,    1
              700,   29,   1000,    2
            # one under, at and over the cap
              700, 14285,  1000,  999
              700, 14286,  1000, 1000
              700, 14287,  1000, 1000
            # a share that would round to the cap does not reach it
             3000,  3333,  1000,  999
             3000,  3334,  1000, 1000
            # the ends
              700,     0,  1000,    0
                1,  9999,  1000,    0
                1, 10000,  1000,    1
            10000,   999,  1000,  999
            10000,  1001,  1000, 1000
            """)
    void theShareIsRoundedDownAndThenCapped(int basisPoints, long figure, long cap, long amount) {
        assertEquals(Amount.exact(amount), capped(basisPoints, cap).amount(figure));
    }

    @ParameterizedTest
    @CsvSource({"14285, 999", "14286, 1000", "14300, 1001", "1000000000000, 70000000000"})
    void withoutItsCapItGoesOn(long figure, long amount) {
        assertEquals(Amount.exact(amount), capped(700, 1000).uncapped(figure));
    }

    @ParameterizedTest(name = "{0} basis points reach {1} from {2} on")
    @CsvSource({"700, 1000, 14286", "800, 1000, 12500", "3000, 1000, 3334", "10000, 1000, 1000", "1, 1, 10000",
            "9999, 1, 2"})
    void theCapIsReachedAtTheSmallestFigureAndNotOneBefore(int basisPoints, long cap, long smallest) {
        Calculator calculator = capped(basisPoints, cap);
        assertArrayEquals(new long[] {smallest}, calculator.caps().toArray());
        assertEquals(Amount.exact(cap), calculator.amount(smallest));
        assertEquals(Amount.exact(cap - 1), calculator.amount(smallest - 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 100000000", "10000, 1000000000000"})
    void theLargestSumOfMoneyDoesNotOverflow(int basisPoints, long amount) {
        assertEquals(Amount.exact(amount), uncapped(basisPoints).amount(1_000_000_000_000L));
    }

    @Test
    void theLargestCapIsFoundWithoutOverflow() {
        assertArrayEquals(new long[] {10_000_000_000_000_000L}, capped(1, 1_000_000_000_000L).caps().toArray());
    }

    @Test
    void aPercentageWithoutACapGrowsForEver() {
        assertEquals(Amount.exact(7), uncapped(700).amount(100));
        assertEquals(uncapped(700).amount(100), uncapped(700).uncapped(100));
        assertEquals(0, uncapped(700).caps().count());
    }

    @Test
    void anIncreaseAddsToTheBase() {
        Payout payout = new Payout.Percentage(CalculatorFacts.MONEY, new Rate(500, 200), OptionalLong.empty());
        assertEquals(Amount.exact(70), Calculator.of(payout).amount(1000));
    }

    private static Calculator capped(int basisPoints, long cap) {
        return Calculator.of(new Payout.Percentage(CalculatorFacts.MONEY, Rate.of(basisPoints), OptionalLong.of(cap)));
    }

    private static Calculator uncapped(int basisPoints) {
        return Calculator.of(new Payout.Percentage(CalculatorFacts.MONEY, Rate.of(basisPoints), OptionalLong.empty()));
    }
}
