package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.awardcheck.policy.Payout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAndFurtherTest {

    @ParameterizedTest(name = "{0} things: {1}, without the cap {2}")
    @CsvSource(textBlock = """
                  0,  0,       0
                  1, 20,      20
                  2, 23,      23
                  4, 29,      29
                  5, 30,      32
                  6, 30,      35
            1000000, 30, 3000017
            """)
    void theFirstPaysMoreThanTheFurtherOnesUpToTheCap(long count, long amount, long uncapped) {
        Calculator calculator = calculator(20, 3, 30);
        assertEquals(Amount.exact(amount), calculator.amount(count));
        assertEquals(Amount.exact(uncapped), calculator.uncapped(count));
    }

    @ParameterizedTest(name = "{0} and {1} more each reach {2} from {3} on")
    @CsvSource({"20, 3, 30, 5", "20, 3, 29, 4", "20, 3, 31, 5", "20, 5, 30, 3", "20, 5, 20, 1", "20, 5, 21, 2"})
    void theCapIsReachedAtTheSmallestCount(long first, long more, long cap, long smallest) {
        Calculator calculator = calculator(first, more, cap);
        assertArrayEquals(new long[] {smallest}, calculator.caps().toArray());
        assertEquals(Amount.exact(cap), calculator.amount(smallest));
        assertTrue(calculator.amount(smallest - 1).maximum() < cap);
    }

    @Test
    void theLargestCountDoesNotOverflow() {
        long most = 1_000_000_000_000L;
        assertEquals(Amount.exact(1_000_000 * most), calculator(most, most, most).uncapped(1_000_000));
    }

    private static Calculator calculator(long first, long more, long cap) {
        return Calculator.of(new Payout.FirstPlusMore(CalculatorFacts.THINGS, first, more, cap));
    }
}
