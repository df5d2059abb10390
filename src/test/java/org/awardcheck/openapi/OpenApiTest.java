package org.awardcheck.openapi;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Functions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;

/** The description of the functions is complete, and true of the functions that run. */
@QuarkusTest
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode description() {
        try {
            return JSON.readTree(given().get("/q/openapi?format=json").asByteArray());
        } catch (IOException e) {
            throw new AssertionError("the description is no JSON", e);
        }
    }

    private static JsonNode operation(String function) {
        return description().at("/paths/~1" + function + "/post");
    }

    @Test
    void everyFunctionIsDescribed() {
        Set<String> paths = new TreeSet<>();
        description().get("paths").fieldNames().forEachRemaining(paths::add);
        assertEquals(new TreeSet<>(Functions.NAMES.stream().map(name -> "/" + name).toList()), paths);
    }

    @Test
    void everyFactIsDescribedWithItsOptionsAndBounds() {
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        JsonNode properties = description().at("/components/schemas/Answers/properties");
        assertEquals(policy.facts().size(), properties.size());
        for (Fact fact : policy.facts()) {
            JsonNode property = properties.get(fact.id());
            assertTrue(property.get("description").textValue().contains(fact.label().zh()), fact.id());
            assertTrue(property.get("description").textValue().contains(fact.label().en()), fact.id());
            switch (fact.type()) {
                case MONEY, COUNT -> assertEquals(fact.type().maximum(), property.get("maximum").longValue());
                case OPTION -> assertEquals(ids(fact), JSON.convertValue(property.get("enum"), List.class));
                case MULTI -> assertEquals(ids(fact), JSON.convertValue(property.at("/items/enum"), List.class));
                case BOOLEAN -> assertEquals("boolean", property.get("type").textValue());
            }
        }
    }

    @Test
    void everyExampleIsAnsweredByTheFunctionThatItBelongsTo() {
        for (String function : Functions.NAMES) {
            JsonNode examples = operation(function).at("/requestBody/content/application~1json/examples");
            assertFalse(examples.isEmpty(), function);
            examples.forEach(example -> post(function, example.get("value").toString()).then().statusCode(200));
        }
    }

    @Test
    void everyAnswerIsWhatTheDescriptionSays() throws IOException {
        JsonNode description = description();
        for (String function : Functions.NAMES) {
            JsonNode operation = operation(function);
            JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
            for (JsonNode example : operation.at("/requestBody/content/application~1json/examples")) {
                JsonNode answer = JSON.readTree(post(function, example.get("value").toString()).asByteArray());
                List<String> faults = new ArrayList<>();
                compare(answer, schema, description, function, faults);
                assertEquals(List.of(), faults);
            }
        }
    }

    @Test
    void aBodyThatTheSchemaForbidsIsRefused() {
        JsonNode schema = operation("awards").at("/requestBody/content/application~1json/schema");
        assertFalse(schema.get("additionalProperties").booleanValue());
        post("awards", "{\"more\": 1}").then().statusCode(400);
    }

    /** Follows an answer and its schema side by side: no member that is not described, none missing that must be there. */
    private static void compare(JsonNode answer, JsonNode schema, JsonNode description, String at, List<String> faults) {
        if (schema.has("$ref")) {
            compare(answer, description.at(schema.get("$ref").textValue().substring(1)), description, at, faults);
            return;
        }
        if (answer.isObject() && schema.has("properties")) {
            answer.properties().forEach(member -> {
                JsonNode property = schema.get("properties").get(member.getKey());
                if (property == null) {
                    faults.add(at + "/" + member.getKey() + " is not described");
                } else {
                    compare(member.getValue(), property, description, at + "/" + member.getKey(), faults);
                }
            });
            schema.path("required").forEach(name -> {
                if (!answer.has(name.textValue())) {
                    faults.add(at + "/" + name.textValue() + " is missing");
                }
            });
        }
        if (answer.isArray() && schema.has("items")) {
            answer.forEach(item -> compare(item, schema.get("items"), description, at + "/*", faults));
        }
        if (schema.has("enum") && !schema.get("enum").toString().contains(answer.toString())) {
            faults.add(at + " is none of " + schema.get("enum"));
        }
        if (schema.has("type") && !answer.isNull()
                && !schema.get("type").textValue().equals(type(answer))) {
            faults.add(at + " is no " + schema.get("type").textValue());
        }
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> node.isIntegralNumber() ? "integer" : "number";
            default -> node.getNodeType().name();
        };
    }

    private static List<String> ids(Fact fact) {
        return fact.options().stream().map(Option::id).toList();
    }
}
