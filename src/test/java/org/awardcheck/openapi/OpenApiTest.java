package org.awardcheck.openapi;

import static io.restassured.RestAssured.given;
import static org.awardcheck.function.Calls.post;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.WorkedCases;
import org.awardcheck.function.Calls;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the functions is complete, and true of the functions that run. */
@QuarkusTest
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private Description description;

    @BeforeEach
    void read() throws IOException {
        description = new Description(given().get("/q/openapi?format=json").asByteArray());
    }

    @Test
    void everyFunctionIsDescribed() {
        assertTrue(description.functions().containsAll(Calls.FUNCTIONS));
    }

    @Test
    void everyFunctionSaysInBothLanguagesWhatItIsFor() {
        for (String function : Calls.FUNCTIONS) {
            for (String words : List.of("summary", "description")) {
                String said = description.operation(function).path(words).asText();
                assertTrue(said.matches("(?s).*\\p{IsHan}.*[a-z]{4}.*"), function + ": " + said);
            }
        }
    }

    @Test
    void everyFactIsDescribedWithItsOptionsAndBounds() {
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        JsonNode properties = description.document().at("/components/schemas/Answers/properties");
        assertEquals(policy.facts().size(), properties.size());
        for (Fact fact : policy.facts()) {
            JsonNode property = properties.get(fact.id());
            assertTrue(property.get("description").textValue().contains(fact.label().zh()), fact.id());
            assertTrue(property.get("description").textValue().contains(fact.label().en()), fact.id());
            switch (fact.type()) {
                case MONEY, COUNT -> assertEquals(fact.type().maximum(), property.get("maximum").longValue());
                case OPTION -> assertEquals(ids(fact), JSON.convertValue(property.get("enum"), List.class));
                case MULTI -> assertEquals(ids(fact), JSON.convertValue(named(property.get("items")).get("enum"),
                        List.class));
                case BOOLEAN -> assertEquals("boolean", property.get("type").textValue());
            }
        }
    }

    /**
     * Generators of clients invent names for what has none, and some write code for a set of it that does not compile.
     */
    @Test
    void bodiesAndSetsOfOptionsHaveNames() {
        for (String function : Calls.FUNCTIONS) {
            JsonNode body = named(description.operation(function).at("/requestBody/content/application~1json/schema"));
            assertEquals("object", body.get("type").textValue(), function);
        }
        List<JsonNode> sets = description.document().findParents("uniqueItems");
        assertEquals(10, sets.size(), "of each fact with several options, and what is skipped");
        sets.forEach(set -> assertFalse(named(set.get("items")).get("enum").isEmpty()));
    }

    private JsonNode named(JsonNode reference) {
        return description.document().at(reference.get("$ref").textValue().substring(1));
    }

    @Test
    void everyExampleIsAnsweredAsDescribedByTheFunctionThatItBelongsTo() {
        for (String function : Calls.FUNCTIONS) {
            assertTrue(description.examples(function).iterator().hasNext(), function);
            for (JsonNode example : description.examples(function)) {
                assertEquals(List.of(), description.faultsOfBody(function, example.toString()));
                assertIsAsDescribed(function, example);
            }
        }
    }

    /** What the worked cases and the interviews answer. */
    private static List<JsonNode> allAnswers() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        WorkedCases.all().forEach(worked -> all.add(worked.get("answers")));
        try (InputStream in = OpenApiTest.class.getResourceAsStream(
                "/policy/huzhou-manufacturing-2023/interviews.yaml")) {
            JSON.<JsonNode>valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(in))
                    .forEach(interview -> all.add(interview.get("answers")));
        }
        return all;
    }

    @Test
    void everyAnswerToTheWorkedCasesAndInterviewsIsAsDescribed() throws IOException {
        for (JsonNode answers : allAnswers()) {
            ObjectNode body = JSON.createObjectNode().put("on", "2025-06-30").set("answers", answers);
            for (String function : List.of("awards", "next-question", "near-misses")) {
                assertIsAsDescribed(function, body);
            }
            assertIsAsDescribed("awards", body.deepCopy().put("explain", true).put("language", "en"));
            assertIsAsDescribed("award", body.deepCopy().put("award", "new-build-tiered"));
            assertIsAsDescribed("investment-curve", body.deepCopy().put("fact", "equipmentInvestment").put("from", 0)
                    .put("to", 400_000_000));
        }
    }

    @Test
    void everyQuestionOnTheWayThroughThemIsAsDescribed() throws IOException {
        for (JsonNode given : allAnswers()) {
            ObjectNode body = JSON.createObjectNode();
            ObjectNode answers = body.putObject("answers");
            JsonNode question = assertIsAsDescribed("next-question", body).get("question");
            for (int asked = 0; asked < 40 && !question.isNull(); asked++) {
                for (JsonNode field : question.get("fields")) {
                    String fact = field.get("fact").textValue();
                    if (given.has(fact)) {
                        answers.set(fact, given.get(fact));
                    } else {
                        body.withArray("skipped").add(fact);
                    }
                }
                question = assertIsAsDescribed("next-question", body).get("question");
            }
            assertTrue(question.isNull(), given.toString());
        }
    }

    private JsonNode assertIsAsDescribed(String function, JsonNode body) {
        String answer = post(function, body.toString()).then().statusCode(200).extract().asString();
        assertEquals(List.of(), description.faultsOfAnswer(function, answer), body::toString);
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + answer, e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "awards           | {\"more\": 1}                                | false",
        "awards           | {\"answers\": {\"softInvestment\": 2.0}}     | true",
        "awards           | {\"answers\": {\"softInvestment\": 1.2e7}}   | true",
        "awards           | {\"answers\": {\"softInvestment\": 0.5}}     | false",
        "awards           | {\"answers\": {\"softInvestment\": -1}}      | false",
        "awards           | {\"answers\": {\"softInvestment\": \"1\"}}   | false",
        "awards           | {\"answers\": {\"topics\": [\"x\"]}}         | false",
        "awards           | {\"explain\": true}                          | true",
        "awards           | {\"explain\": 1}                             | false",
        "award            | {}                                           | false",
        "award            | {\"award\": \"single-champion\"}             | true",
        "award            | {\"award\": \"x\"}                           | false",
        "next-question    | {\"skipped\": [\"topics\"]}                  | true",
        "next-question    | {\"skipped\": [\"topics\", \"topics\"]}      | false",
        "investment-curve | {\"fact\": \"genericDrugs\", \"from\": 0, \"to\": 1} | false",
        "investment-curve | {\"fact\": \"softInvestment\", \"from\": 0, \"to\": 1, \"target\": 5} | true",
        "investment-curve | {\"fact\": \"softInvestment\", \"from\": 0, \"to\": 1, \"target\": null} | false",
        "investment-curve | {\"fact\": \"softInvestment\", \"from\": 0, \"to\": 1, \"target\": -1} | false"})
    void whatTheSchemaForbidsIsRefusedAndWhatItAdmitsIsTaken(String function, String body, boolean isGood) {
        assertEquals(isGood, description.faultsOfBody(function, body).isEmpty());
        post(function, body).then().statusCode(isGood ? 200 : 400);
    }

    @Test
    void theWayInForManyProjectsIsDescribed() {
        JsonNode post = description.operation("batch");
        List<String> types = List.of("application/x-ndjson", "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertEquals(types, names(post.at("/requestBody/content")));
        assertEquals(types, names(post.at("/responses/200/content")));
        assertEquals(List.of("detail", "summary", "on", "language"), post.get("parameters").findValuesAsText("name"));
        assertEquals(List.of("200", "400", "405", "406", "413", "415", "429", "503"), names(post.get("responses")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyLineOfResultsIsAsDescribed() throws IOException {
        StringBuilder lines = new StringBuilder("{\"answers\": {\"nonsense\": 1}}\nno JSON\n");
        for (JsonNode answers : allAnswers()) {
            ObjectNode body = JSON.createObjectNode().put("on", "2025-06-30").set("answers", answers);
            lines.append(body).append('\n').append(body.deepCopy().put("explain", true)).append('\n');
        }
        for (String detail : List.of("totals", "awards")) {
            String results = given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT))).contentType("application/x-ndjson")
                    .body(lines.toString().getBytes(StandardCharsets.UTF_8)).post("/batch?detail=" + detail).then()
                    .statusCode(200).extract().asString();
            results.lines().forEach(line -> assertEquals(List.of(), description.faultsOfLine(line), line));
            assertFalse(description.faultsOfLine("{\"line\": 1}").isEmpty());
        }
    }

    @Test
    void theServersTheLicenceAndThatNobodyHasToLogInAreStated() {
        assertEquals("/", description.document().at("/servers/0/url").textValue());
        assertEquals("Apache-2.0", description.document().at("/info/license/identifier").textValue());
        assertTrue(description.document().get("security").isArray());
        assertTrue(description.document().get("security").isEmpty());
    }

    /** As readers of YAML 1.1 do, snakeyaml makes a date of whatever looks like one and is without quotes. */
    @Test
    void inYamlItSaysTheSame() throws IOException {
        String yaml = given().get("/q/openapi").then().contentType(startsWith("application/yaml")).extract().asString();
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertEquals(description.document(), JSON.readTree(JSON.writeValueAsBytes(read)));
        assertTrue(yaml.contains("'2025-06-30'"));
    }

    @ParameterizedTest
    @CsvSource({
        "/q/openapi,             */*,                          application/yaml",
        "/q/openapi,             application/json,             application/json",
        "/q/openapi.json,        */*,                          application/json",
        "/q/openapi.yaml,        application/json,             application/yaml",
        "/q/openapi.yml,         */*,                          application/yaml",
        "/q/openapi?format=JSON, 'text/html,application/xml',  application/json"})
    void itComesInTheFormatThatIsAskedFor(String address, String accept, String type) {
        given().accept(accept).get(address).then().statusCode(200).contentType(startsWith(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.json"})
    void itIsKeptByWhoeverHasIt(String address) {
        String tag = given().get(address).then().header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding")
                .extract().header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        assertFalse(given().header("If-None-Match", "\"other\"").get(address).asString().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.yaml"})
    void itIsReadAndNotWritten(String address) {
        given().post(address).then().statusCode(405).header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
    }

    private static List<String> ids(Fact fact) {
        return fact.options().stream().map(Option::id).toList();
    }
}
