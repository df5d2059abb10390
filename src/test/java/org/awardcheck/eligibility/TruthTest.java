package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong logic of three values. */
class TruthTest {

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource(textBlock = """
            TRUE,    TRUE,    TRUE,    TRUE
            TRUE,    UNKNOWN, UNKNOWN, TRUE
            TRUE,    FALSE,   FALSE,   TRUE
            UNKNOWN, TRUE,    UNKNOWN, TRUE
            UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
            UNKNOWN, FALSE,   FALSE,   UNKNOWN
            FALSE,   TRUE,    FALSE,   TRUE
            FALSE,   UNKNOWN, FALSE,   UNKNOWN
            FALSE,   FALSE,   FALSE,   FALSE
            """)
    void andTakesTheLeastAndOrTheGreatest(Truth one, Truth other, Truth and, Truth or) {
        assertEquals(and, one.and(other));
        assertEquals(or, one.or(other));
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void theNegationOfUnknownIsUnknown(Truth truth, Truth not) {
        assertEquals(not, truth.not());
    }

    @Test
    void whatIsKnownIsTrueOrFalse() {
        assertEquals(Truth.TRUE, Truth.of(true));
        assertEquals(Truth.FALSE, Truth.of(false));
    }

    @Test
    void truthsAndStatusesGoByTheirPublicNames() {
        assertEquals(List.of("false", "unknown", "true"), Stream.of(Truth.values()).map(Truth::id).toList());
        assertEquals(List.of("eligible", "pending", "undetermined", "not-eligible"),
                Stream.of(Status.values()).map(Status::id).toList());
    }
}
