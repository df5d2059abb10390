package org.awardcheck.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.awardcheck.request.JsonBody;

/** The functions, from the bytes of a request to the bytes of its answer. None of them waits for anything. */
@Singleton
public class JsonFunctions {
    private final ObjectMapper mapper;
    private final Map<String, Function<JsonBody, ?>> functions;

    JsonFunctions(ObjectMapper mapper, AwardsFunction awards, AwardFunction award, NextQuestionFunction nextQuestion,
            NearMissesFunction nearMisses, InvestmentCurveFunction investmentCurve, CatalogueFunction catalogue) {
        this.mapper = mapper;
        this.functions = Map.of(
                Functions.AWARDS, awards::awards,
                Functions.AWARD, award::award,
                Functions.NEXT_QUESTION, nextQuestion::nextQuestion,
                Functions.NEAR_MISSES, nearMisses::nearMisses,
                Functions.INVESTMENT_CURVE, investmentCurve::investmentCurve,
                Functions.CATALOGUE, catalogue::catalogue);
    }

    /**
     * Answers a request.
     *
     * @param name one of {@link Functions#NAMES}
     * @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body
     */
    public byte[] answer(String name, byte[] body) {
        return write(functions.get(name).apply(JsonBody.parse(body)));
    }

    private byte[] write(Object response) {
        try {
            return mapper.writeValueAsBytes(response);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response of our own is always JSON", e);
        }
    }
}
