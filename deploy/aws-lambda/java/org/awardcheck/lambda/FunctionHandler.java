package org.awardcheck.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One function alone on AWS Lambda: the event is its request, the result its response. A bad request results in the
 * problem detail that it has over HTTP; thrown, the platform would log what was sent.
 */
public class FunctionHandler implements RequestStreamHandler {
    private final Functions functions;
    private final String name;

    /** @param name which function; Funqy's own setting for a deployment of one */
    FunctionHandler(Functions functions,
            @ConfigProperty(name = "quarkus.funqy.export", defaultValue = "awards") String name) {
        this.functions = functions;
        this.name = name;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream result, Context context) throws IOException {
        result.write(answer(event.readAllBytes()));
    }

    private byte[] answer(byte[] event) {
        try {
            return functions.read(name, JsonBody.parse(event)).answer().await().indefinitely();
        } catch (BadRequestException e) {
            return functions.write(Problem.of(e));
        }
    }
}
