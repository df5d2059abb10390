package org.awardcheck.function;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.ask;
import static org.awardcheck.function.Calls.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.junit.jupiter.api.Test;

/** A method that is a function ({@link GreetingFunction}) is one everywhere, without another line. */
@QuarkusTest
class OneDoorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "{\"name\": \"Anna\", \"times\": 2}";

    @Inject
    Functions functions;

    @Test
    void itAnswersOverHttp() {
        assertEquals(22, ask("greeting", BODY).getInt("greetings[0].length"));
    }

    @Test
    void itIsGuardedOverHttp() {
        given().get("/greeting").then().statusCode(405);
        given().contentType("text/plain").body(BODY).post("/greeting").then().statusCode(415);
        post("greeting", "{\"name\": \"Anna\", \"time\": 2}").then().statusCode(400)
                .contentType(Problem.MEDIA_TYPE).body("errors.pointer", equalTo(List.of("/times", "/time")));
    }

    @Test
    void aFailureOfItsOwnIsAnsweredToo() {
        post("greeting", "{\"name\": \"Anna\", \"times\": -1}").then().statusCode(500).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void itAnswersThroughTheDoorThatPlatformsWithoutHttpTake() {
        assertTrue(functions.names().contains("greeting"));
        assertEquals("{\"greetings\":[{\"text\":\"Hello, Anna\",\"length\":22}]}", new String(
                functions.read("greeting", body(BODY)).answer().await().indefinitely(), StandardCharsets.UTF_8));
        assertThrows(BadRequestException.class, () -> functions.read("greeting", body("{}")));
        assertThrows(IllegalArgumentException.class, () -> functions.read("greetings", body(BODY)));
    }

    @Test
    void itIsDescribedWithWhatItIsAskedAndAnswers() throws IOException {
        JsonNode description = JSON.readTree(given().get("/q/openapi.json").asByteArray());
        JsonNode operation = description.at("/paths/~1greeting/post");
        assertEquals(JSON.readTree("""
                {"type": "object", "description": "请求 / Request", "additionalProperties": false,
                 "required": ["name", "times"],
                 "properties": {"name": {"type": "string"}, "times": {"type": "integer", "format": "int32"}}}"""),
                description.at("/components/schemas/GreetingRequest"));
        assertEquals("#/components/schemas/GreetingRequest",
                operation.at("/requestBody/content/application~1json/schema/$ref").textValue());
        assertEquals("#/components/schemas/GreetingResponse",
                operation.at("/responses/200/content/application~1json/schema/$ref").textValue());
        assertEquals("#/components/schemas/Greeting", description.at(
                "/components/schemas/GreetingResponse/properties/greetings/items/$ref").textValue());
        assertEquals(JSON.readTree("[\"text\", \"length\"]"), description.at("/components/schemas/Greeting/required"));
    }

    private static JsonBody body(String json) {
        return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
