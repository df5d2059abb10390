package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
    private static final List<String> KNOWN = List.of("industry", "softInvestment", "abc");

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
            "industry, industry", "industrie, industry", "INDUSTRY, industry", "industr, industry",
            "dustry, industry", "softInvestmnet, softInvestment", "abd, abc", "bc, abc", "abcd, abc"})
    void aSmallSlipIsForgiven(String written, String meant) {
        assertEquals(Optional.of(meant), Closest.to(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"ustry", "abde", "ade", "''", "color"})
    void moreThanAThirdOfTheLettersIsAnotherWord(String written) {
        assertEquals(Optional.empty(), Closest.to(written, KNOWN));
    }

    @Test
    void theClosestOfSeveralIsChosen() {
        assertEquals(Optional.of("standards"), Closest.to("standarts", List.of("standard", "standards", "stands")));
    }

    @Test
    void nothingIsCloseWhereNothingIsKnown() {
        assertEquals(Optional.empty(), Closest.to("industry", List.of()));
    }

    @Test
    void aNameOfAnyLengthCostsNoMoreThanTheLongestThatIsCompared() {
        String longest = "a".repeat(80);
        assertEquals(Optional.of(longest), Closest.to(longest, List.of(longest)));
        assertEquals(Optional.empty(), Closest.to(longest + "a", List.of(longest + "a")));
    }
}
