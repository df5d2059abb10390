package org.awardcheck.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.awardcheck.function.AwardResponse;
import org.awardcheck.function.AwardsResponse;
import org.awardcheck.function.CatalogueResponse;
import org.awardcheck.function.Functions;
import org.awardcheck.function.InvestmentCurveResponse;
import org.awardcheck.function.NearMissesResponse;
import org.awardcheck.function.NextQuestionResponse;

/**
 * A function as it is described.
 *
 * @param question the question that it answers
 * @param response what it answers with
 */
record FunctionDescription(String name, String question, Class<? extends Record> response) {
    static final List<FunctionDescription> ALL = List.of(
            new FunctionDescription(Functions.AWARDS, "Which awards can my project get?", AwardsResponse.class),
            new FunctionDescription(Functions.AWARD, "How does this one award come out, and why?",
                    AwardResponse.class),
            new FunctionDescription(Functions.NEXT_QUESTION, "What should I be asked next, and is anything left to ask?",
                    NextQuestionResponse.class),
            new FunctionDescription(Functions.NEAR_MISSES, "What am I just short of, and what would it bring?",
                    NearMissesResponse.class),
            new FunctionDescription(Functions.INVESTMENT_CURVE, "How do my awards grow with my investment?",
                    InvestmentCurveResponse.class),
            new FunctionDescription(Functions.CATALOGUE, "What does the policy offer?", CatalogueResponse.class));

    /** Bodies to try the function with, by name; they stand in a file beside the others. */
    Map<String, Object> examples() {
        String file = "/openapi/" + name + ".examples.json";
        try (InputStream in = FunctionDescription.class.getResourceAsStream(file)) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
