package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025-06-30。      | 2025-06-30
            completed，       | completed
            yes)              | yes
            yes">             | yes
            new-build #       | new-build
            ……                | ``
            2025-06-3x        | 2025-06-3x
            new-build-        | new-build-
            。yes             | 。yes
            a。b。            | a。b""")
    void whatStoodBehindATextFallsAway(String copied, String meant) {
        assertEquals(meant, Copied.withoutTail(copied));
    }
}
