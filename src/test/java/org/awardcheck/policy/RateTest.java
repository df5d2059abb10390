package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "0, 1, 1", "500, 200, 700", "10000, 0, 10000", "9999, 1, 10000"})
    void aRateIsItsBaseAndItsIncreaseTogether(int base, int increase, int basisPoints) {
        assertEquals(basisPoints, new Rate(base, increase).basisPoints());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "5, -1", "10001, 0", "9999, 2"})
    void aRateOutsideItsBoundsIsRefused(int base, int increase) {
        assertThrows(IllegalArgumentException.class, () -> new Rate(base, increase));
    }
}
