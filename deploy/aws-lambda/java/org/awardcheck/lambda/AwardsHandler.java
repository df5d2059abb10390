package org.awardcheck.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.awardcheck.function.AwardsFunction;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;

/**
 * The function {@code awards} alone on AWS Lambda: the event is its request, the result its response. A bad request
 * results in the problem detail that it has over HTTP; thrown, the platform would log what was sent.
 */
public class AwardsHandler implements RequestStreamHandler {
    private final ObjectMapper json;
    private final AwardsFunction awards;

    AwardsHandler(ObjectMapper json, AwardsFunction awards) {
        this.json = json;
        this.awards = awards;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream result, Context context) throws IOException {
        json.writeValue(result, answer(event));
    }

    private Object answer(InputStream event) throws IOException {
        try {
            return awards.awards(json.readValue(event, JsonBody.class));
        } catch (BadRequestException e) {
            return ProblemResult.of(e);
        } catch (JacksonException e) {
            return ProblemResult.of(BadRequestException.malformed());
        }
    }
}
