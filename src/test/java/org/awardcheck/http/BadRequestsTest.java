package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad body, as data: each must be refused with exactly these faults, in the language asked for. */
@QuarkusTest
class BadRequestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<Arguments> badRequests() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        try (InputStream in = BadRequestsTest.class.getResourceAsStream("/bad-requests.json")) {
            for (JsonNode bad : JSON.readTree(in)) {
                for (String language : List.of("zh", "en")) {
                    arguments.add(Arguments.of(bad.get("name").textValue(), language, bad));
                }
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0}, in {1}")
    @MethodSource("badRequests")
    void isRefusedWithEveryFaultByPointer(String name, String language, JsonNode bad) throws IOException {
        Response response = given().contentType("application/json").header("Accept-Language", language)
                .body(bad.get("body").textValue().replace("$LANG", language))
                .post("/" + bad.path("function").asText("awards"));

        assertEquals(400, response.statusCode());
        assertEquals("application/problem+json", response.contentType());
        assertEquals("no-store", response.header("Cache-Control"));
        assertEquals(language, response.header("Content-Language"));
        JsonNode problem = JSON.readTree(response.asByteArray());
        assertEquals(400, problem.get("status").intValue());
        assertEquals(bad.get("errors"), found(problem));
        assertIsIn(language, problem.get("title").textValue());
        assertIsIn(language, problem.get("detail").textValue());
        problem.get("errors").forEach(error -> assertIsIn(language, error.get("detail").textValue()));
    }

    private static JsonNode found(JsonNode problem) {
        var found = JSON.createArrayNode();
        problem.get("errors").forEach(error -> found.addArray().add(error.get("pointer")).add(error.get("code")));
        return found;
    }

    private static void assertIsIn(String language, String words) {
        assertFalse(words.isBlank());
        assertEquals(language.equals("zh"), HAN.matcher(words).find(), words);
    }
}
