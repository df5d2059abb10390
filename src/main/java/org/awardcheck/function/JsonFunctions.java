package org.awardcheck.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/** The functions, from the bytes of a request to the bytes of its answer. None of them waits for anything. */
@Singleton
public class JsonFunctions {
    private final JsonPieces pieces;
    private final Map<String, Function<JsonBody, ByteBuffer>> functions;

    JsonFunctions(ObjectMapper mapper, RequestReader requests, AwardsJson awards, AwardFunction award,
            NextQuestionFunction nextQuestion, NearMissesFunction nearMisses, InvestmentCurveFunction investmentCurve,
            CatalogueFunction catalogue) {
        this.pieces = new JsonPieces(mapper);
        this.functions = Map.of(
                Functions.AWARDS, body -> awards.write(requests.read(body)),
                Functions.AWARD, body -> write(award.award(body)),
                Functions.NEXT_QUESTION, body -> write(nextQuestion.nextQuestion(body)),
                Functions.NEAR_MISSES, body -> write(nearMisses.nearMisses(body)),
                Functions.INVESTMENT_CURVE, body -> write(investmentCurve.investmentCurve(body)),
                Functions.CATALOGUE, body -> write(catalogue.catalogue(body)));
    }

    /**
     * Answers a request.
     *
     * @param name one of {@link Functions#NAMES}
     * @return the answer as JSON in UTF-8
     * @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body
     */
    public ByteBuffer answer(String name, byte[] body) {
        return functions.get(name).apply(JsonBody.parse(body));
    }

    private ByteBuffer write(Object response) {
        return ByteBuffer.wrap(pieces.bytes(response));
    }
}
