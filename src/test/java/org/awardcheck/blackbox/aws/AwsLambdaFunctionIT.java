package org.awardcheck.blackbox.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.blackbox.Case;
import org.awardcheck.blackbox.Cases;
import org.awardcheck.blackbox.ColdStarts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The function awards alone as a Lambda function: {@code mvn verify -Paws-lambda-function}. */
class AwsLambdaFunctionIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "87654321";

    private static LambdaFunction function;

    @BeforeAll
    static void open() throws IOException {
        function = LambdaFunction.start("awards.yaml");
    }

    @AfterAll
    static void close() {
        function.close();
    }

    /** What the suite asks of awards, and the platform lets through: it takes nothing but JSON. */
    static Stream<Case> cases() {
        return Cases.all().filter(agreed -> "/awards".equals(agreed.post()))
                .filter(agreed -> agreed.status() == 200 || agreed.status() == 400)
                .filter(agreed -> agreed.request().body().filter(body -> !body.isEmpty()).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void resultsInWhatIsAnsweredOverHttp(Case agreed) throws IOException, InterruptedException {
        JsonNode result = result(function, agreed.request().body().orElseThrow());
        agreed.members().forEach((pointer, value) -> assertEquals(value, result.at(pointer), pointer));
    }

    @Test
    void anotherFunctionIsTheSameZip() throws IOException, InterruptedException {
        try (LambdaFunction another = LambdaFunction.start("awards.yaml", Map.of("QUARKUS_FUNQY_EXPORT", "award"))) {
            assertEquals("undetermined",
                    result(another, "{\"award\": \"single-champion\"}").at("/award/status").textValue());
        }
    }

    @Test
    void nothingOfABadRequestIsLogged() throws IOException, InterruptedException {
        JsonNode result = result(function, "{\"answers\": {\"" + SECRET + "\": \"" + SECRET + "\"}}");
        assertEquals("unknown-fact", result.at("/errors/0/code").textValue());
        assertFalse(function.said().contains(SECRET), function::said);
    }

    @Test
    @EnabledIfSystemProperty(named = ColdStarts.WANTED, matches = "[1-9][0-9]*")
    void coldStarts() throws IOException, InterruptedException {
        ColdStarts.time(() -> LambdaFunction.start("awards.yaml"),
                cold -> assertEquals("zh", result(cold, "{}").get("language").textValue()));
    }

    private static JsonNode result(LambdaFunction asked, String event) throws IOException, InterruptedException {
        RuntimeApi.Outcome outcome = asked.invoke(event);
        assertFalse(outcome.isError(), outcome::body);
        return JSON.readTree(outcome.body());
    }
}
