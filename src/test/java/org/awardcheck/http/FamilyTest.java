package org.awardcheck.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {
    @ParameterizedTest
    @CsvSource({"/awards, function_awards", "/next-question, function_next_question", "/awards/, other",
            "/nothing, other",
        "/, start", "/zh, page_start", "/en/result, page_result", "/zh/why-not, page_why_not",
        "/en/compare, page_compare", "/zh/target, page_target", "/en/prepare, page_prepare", "/zh/trace, page_trace",
        "/en/editions, page_editions", "/en/result.csv, page_result_csv", "/zh/code.svg, page_code",
        "/en/summary, page_summary",
        "/zh/questions/industry, page_question", "/zh/awards/little-giant-national, page_awards", "/zh/nothing, other",
        "/zhx, other", "/assets/x.css, asset", "/mcp, assistant", "/q/health/live, technical", "'', other", "x, other"})
    void aPathBelongsToOneOfFewFamilies(String path, String family) {
        assertEquals(family, Family.of(path, Set.of("awards", "next-question")));
    }
}
