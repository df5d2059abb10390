package org.awardcheck.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
    private static final int MANY = 60_000;

    /** Through the parser, as a request's are. */
    private static JsonNode parsed(String text) {
        return JsonBody.parse(text.getBytes(StandardCharsets.UTF_8)).tree();
    }

    @ParameterizedTest
    @CsvSource({
        "0,                      0",
        "-0,                     0",
        "0.0,                    0",
        "0e400,                  0",
        "0e99999999999999999999, 0",
        "0.000e-7,               0",
        "1,                      1",
        "-1,                     -1",
        "12000000.0,             12000000",
        "12000000.000000000000,  12000000",
        "1.2e7,                  12000000",
        "1.2E7,                  12000000",
        "1.2e+7,                 12000000",
        "1.2e0000000000000000007, 12000000",
        "0.12e8,                 12000000",
        "0.00000012e14,          12000000",
        "120000000e-1,           12000000",
        "-120000000e-1,          -12000000",
        "1e0,                    1",
        "10e-1,                  1",
        "1e17,                   100000000000000000",
        "999999999999999999,     999999999999999999",
        "999999999999999999.0,   999999999999999999"})
    void whatHasNoFractionIsWholeHoweverItIsWritten(String text, long value) {
        assertTrue(WholeNumber.isWhole(parsed(text)));
        assertTrue(parsed(text).isLong());
        assertEquals(value, parsed(text).longValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-0.5", "12000000.5", "1.25e1", "1e-1", "1e-400", "5e-99999999999999999999", "0.1e0",
        "12000000.0000000000000000000000001", "1.23456789e7"})
    void whatHasAFractionIsNotWhole(String text) {
        assertFalse(WholeNumber.isWhole(parsed(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "1e18", "9223372036854775808", "1e400", "1e999999999", "1.5e400",
        "1e99999999999999999999", "99999999999999999999999999", "-1e400"})
    void whatIsWholeAndBeyondEveryBoundIsKnownToBeSo(String text) {
        assertTrue(WholeNumber.isWhole(parsed(text)));
        assertFalse(parsed(text).canConvertToLong());
    }

    static Stream<String> endless() {
        return Stream.of("9".repeat(MANY), "-" + "9".repeat(MANY), "9".repeat(MANY) + ".0", "1." + "0".repeat(MANY)
                + "e400",
                "1e" + "9".repeat(MANY));
    }

    /** Refused without being worked out; that it takes no time is for a benchmark to say. */
    @ParameterizedTest
    @MethodSource("endless")
    void aNumberWithoutEndIsBeyondEveryBound(String text) {
        assertTrue(WholeNumber.isWhole(parsed(text)));
        assertFalse(parsed(text).canConvertToLong());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MANY})
    void zerosBehindThePointAreNoFraction(int zeros) {
        assertEquals(7, parsed("7." + "0".repeat(zeros)).longValue());
        assertFalse(WholeNumber.isWhole(parsed("7." + "0".repeat(zeros) + "1")));
    }
}
