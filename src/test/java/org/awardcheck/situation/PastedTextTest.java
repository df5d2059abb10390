package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {
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
        assertEquals(meant, PastedText.withoutTail(copied));
    }

    /** It would be hours if each space looked at all behind it. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u200B", "。", "\n"})
    void signsWithoutEndAreReadInTime(String sign) {
        String text = "x" + sign.repeat(1_000_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertTrue(PastedText.visible(text).endsWith("x"));
            assertEquals(text, PastedText.withoutTail(text));
        });
    }
}
