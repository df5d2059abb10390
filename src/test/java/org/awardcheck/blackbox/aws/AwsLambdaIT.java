package org.awardcheck.blackbox.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Request;
import org.junit.jupiter.api.Test;

/** The whole program as a Lambda function: {@code mvn verify -Paws-lambda}. */
class AwsLambdaIT extends ArtifactSuite {
    private LambdaFunction function;

    @Override
    protected Artifact start() throws IOException {
        function = LambdaFunction.start("program.yaml");
        return function;
    }

    /** The platform encodes what it does not take for text. */
    @Test
    void aBodyInBase64IsReadLikeAnyOther() throws IOException, InterruptedException {
        Request request = new Request("POST", "/awards", Map.of(), Optional.of("{\"language\": \"fr\"}"));
        ObjectNode event = HttpApiDoor.event(request).put("isBase64Encoded", true).put("body",
                Base64.getEncoder().encodeToString(request.body().orElseThrow().getBytes(StandardCharsets.UTF_8)));
        Answer answer = HttpApiDoor.answer(new ObjectMapper().readTree(function.invoke(event.toString()).body()));
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("unknown-language"), answer.text());
    }
}
