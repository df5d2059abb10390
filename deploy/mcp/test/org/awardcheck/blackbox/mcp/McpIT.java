package org.awardcheck.blackbox.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.BlackBoxSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.Case;
import org.awardcheck.blackbox.Cases;
import org.awardcheck.blackbox.Door;
import org.awardcheck.blackbox.GivenAnswers;
import org.awardcheck.blackbox.HttpDoor;
import org.awardcheck.blackbox.Request;
import org.awardcheck.blackbox.ServerProcess;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.WorkedCases;
import org.awardcheck.function.Calls;
import org.awardcheck.openapi.Description;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program whose functions are tools, asked by the protocol's own client: {@code mvn verify -Pmcp}. */
@QuarkusIntegrationTest
class McpIT extends BlackBoxSuite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FRIEND = "https://assistant.example";
    private static final String SECRET = "87654321";
    /** What the schemas of all tools may take of an assistant's mind. */
    private static final int MOST_BYTES = 80_000;
    private static final int MOST_QUESTIONS = 60;

    private static Assistant assistant;

    @TestHTTPResource
    URI address;

    @Override
    protected Door door() {
        return new HttpDoor(base());
    }

    private String base() {
        return "http://" + address.getAuthority();
    }

    private Assistant assistant() {
        assistant = assistant == null ? new Assistant(base()) : assistant;
        return assistant;
    }

    /** Another one, with settings of its own. */
    private static ServerProcess start(Map<String, String> settings) throws IOException {
        int port = ServerProcess.freePort();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        return ServerProcess.start("mcp", Built.folder(), environment, Built.program(), port);
    }

    @AfterAll
    static void leave() {
        assistant.close();
    }

    @Test
    void everyFunctionIsAToolAndTakesAndGivesWhatIsSaidOfIt() throws IOException, InterruptedException {
        Description description = new Description(door().send(get("/q/openapi.json")).text().getBytes(UTF_8));
        assertEquals(Set.copyOf(Calls.FUNCTIONS), assistant().tools().keySet());
        for (Tool tool : assistant().tools().values()) {
            Schema input = schema(tool.inputSchema());
            Schema output = schema(tool.outputSchema());
            for (JsonNode example : description.examples(tool.name())) {
                assertEquals(List.of(), input.validate(example.toString(), InputFormat.JSON), tool.name());
                Assistant.Reply reply = assistant().call(tool.name(), example);
                assertEquals(List.of(), output.validate(reply.structured().toString(), InputFormat.JSON), tool.name());
            }
            for (String bad : List.of("{\"more\": 1}", "{\"answers\": {\"more\": 1}}", "{\"language\": \"fr\"}")) {
                assertFalse(input.validate(bad, InputFormat.JSON).isEmpty(), tool.name() + bad);
            }
            assertFalse(output.validate("{}", InputFormat.JSON).isEmpty(), tool.name());
            assertTrue(tool.annotations().readOnlyHint());
        }
    }

    @Test
    void aToolSaysWhatItIsForInBothLanguages() throws IOException {
        for (Tool tool : assistant().tools().values()) {
            for (String words : List.of(tool.title(), tool.description())) {
                assertTrue(words.matches("(?s).*\\p{IsHan}.*[a-z]{4}.*"), words);
            }
        }
        String answers = JSON.readTree(JSON.writeValueAsBytes(assistant().tools().get("awards").inputSchema()))
                .toString();
        for (Fact fact : PublishedPolicy.EDITIONS.policies().get(0).facts()) {
            for (Text text : Stream.concat(Stream.of(fact.label()), fact.options().stream().map(Option::label))
                    .toList()) {
                assertTrue(answers.contains(quoted(text.zh())) && answers.contains(quoted(text.en())), text.en());
            }
        }
        assertTrue(assistant().instructions().contains("六个函数") && assistant().instructions().contains("Six functions"));
    }

    private static String quoted(String text) throws IOException {
        String json = JSON.writeValueAsString(text);
        return json.substring(1, json.length() - 1);
    }

    @Test
    void allToolsTogetherLeaveAnAssistantRoomToThink() throws IOException {
        int bytes = JSON.writeValueAsBytes(assistant().tools().values()).length;
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    @Test
    void everyWorkedCaseIsAnsweredAsTheFunctionsAnswerIt() throws IOException, InterruptedException {
        for (JsonNode worked : WorkedCases.all()) {
            ObjectNode arguments = JSON.createObjectNode().put("on", "2025-06-30").put("language", "en");
            arguments.set("answers", worked.get("answers"));
            for (String function : List.of("awards", "near-misses", "next-question")) {
                assertIsAnsweredAlike(function, arguments);
            }
        }
    }

    static Stream<Case> casesOfFunctions() {
        return Cases.all().filter(one -> one.post() != null && Calls.FUNCTIONS.contains(one.post().substring(1)))
                .filter(one -> one.body() != null && one.body().isObject() && one.headers().isEmpty())
                .filter(one -> one.status() == 200 || one.status() == 400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfFunctions")
    void whatIsAgreedOfAFunctionHoldsForItsTool(Case agreed) throws IOException, InterruptedException {
        assertIsAnsweredAlike(agreed.post().substring(1), agreed.body());
    }

    /**
     * The same JSON, as structured content and as text; the problem detail of a bad request as the text of an error.
     */
    private void assertIsAnsweredAlike(String function, JsonNode arguments) throws IOException, InterruptedException {
        Answer answer = door().send(new Request("POST", "/" + function, Map.of("Content-Type", "application/json"),
                Optional.of(arguments.toString())));
        Assistant.Reply reply = assistant().call(function, arguments);
        assertEquals(answer.status() != 200, reply.isError(), reply::text);
        assertEquals(answer.text(), reply.text());
        assertEquals(reply.isError() ? null : JSON.readTree(answer.text()), reply.structured());
    }

    /** As an assistant goes about it: it puts each question to the person and sends all answers so far once more. */
    @Test
    void anAssistantInterviewsTurnByTurn() throws IOException, InterruptedException {
        List<JsonNode> cases = WorkedCases.all();
        for (JsonNode given : Stream.concat(cases.subList(0, 12).stream().map(worked -> worked.get("answers")),
                Stream.of(JSON.createObjectNode())).toList()) {
            ObjectNode told = JSON.createObjectNode().put("on", "2025-06-30");
            ObjectNode answers = told.putObject("answers");
            JsonNode turn = next(told);
            int open = turn.get("open").intValue();
            assertTrue(open > 0);
            for (int asked = 0; !turn.get("question").isNull(); asked++) {
                assertTrue(asked < MOST_QUESTIONS, given.toString());
                assertFalse(turn.at("/question/title").textValue().isBlank());
                for (JsonNode field : turn.at("/question/fields")) {
                    String fact = field.get("fact").textValue();
                    assertFalse(answers.has(fact), fact + " is asked again");
                    if (given.has(fact)) {
                        answers.set(fact, given.get(fact));
                    } else {
                        told.withArray("skipped").add(fact);
                    }
                }
                turn = next(told);
            }
            assertTrue(turn.get("open").intValue() < open || given.isEmpty(), turn.toString());
            assertIsAnsweredAlike("awards", JSON.createObjectNode().put("on", "2025-06-30").set("answers", answers));
        }
    }

    private JsonNode next(JsonNode told) throws IOException {
        Assistant.Reply reply = assistant().call("next-question", told);
        assertFalse(reply.isError(), reply::text);
        return reply.structured();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "awards | {\"answers\": {\"equipmentInvestmnt\": 1}, \"language\": \"en\"}  | /answers/equipmentInvestmnt | did you mean “equipmentInvestment”?",
        "awards | {\"answers\": {\"equipmentInvestmnt\": 1}}                        | /answers/equipmentInvestmnt | equipmentInvestment",
        "awards | {\"answer\": {}, \"language\": \"en\"}                            | /answer                     | answers",
        "award  | {\"award\": \"little-giant-nation\", \"language\": \"en\"}        | /award                      | little-giant-national",
        "awards | {\"answers\": {\"equipmentInvestment\": 0.5}, \"language\": \"en\"} | /answers/equipmentInvestment | Write a whole number",
        "investment-curve | {\"fact\": \"equipmentInvestment\", \"language\": \"en\"} | /from                       | is missing"})
    void aFaultNamesItsCure(String tool, String arguments, String pointer, String cure) throws IOException {
        Assistant.Reply reply = assistant().call(tool, JSON.readTree(arguments));
        assertTrue(reply.isError());
        JsonNode fault = JSON.readTree(reply.text()).at("/errors/0");
        assertEquals(pointer, fault.get("pointer").textValue());
        assertTrue(fault.get("detail").textValue().contains(cure), fault.toString());
    }

    /** What no client would send, but a program that writes JSON by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"answers\": {\"inHuzhou\": true, \"inHuzhou\": false}}     | /answers/inHuzhou       | duplicate-key",
        "{\"answers\": {\"softInvestment\": 1e400}}                   | /answers/softInvestment | out-of-bounds",
        "{\"answers\": {\"softInvestment\": 12000000000000000001}}    | /answers/softInvestment | out-of-bounds"})
    void argumentsAreReadAsStrictlyAsABody(String arguments, String pointer, String code) throws Exception {
        JsonNode result = call("awards", arguments).get("result");
        assertTrue(result.get("isError").booleanValue());
        JsonNode fault = JSON.readTree(result.at("/content/0/text").textValue()).at("/errors/0");
        assertEquals(List.of(pointer, code), List.of(fault.get("pointer").textValue(), fault.get("code").textValue()));
    }

    @Test
    void argumentsMayBeLeftOut() throws Exception {
        JsonNode answer = json(post(Map.of(),
                "{\"jsonrpc\": \"2.0\", \"id\": \"a\", \"method\": \"tools/call\", \"params\": {\"name\": \"awards\"}}"));
        assertEquals("a", answer.get("id").textValue());
        assertEquals(90, answer.at("/result/structuredContent/awards").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{\"jsonrpc\": \"2.0\", \"id\": 1", "[]", "{}",
            "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"} x", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 1}",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"id\": 2, \"method\": \"ping\"}",
        "{\"method\": \"notifications/initialized\"}",
        "{\"jsonrpc\": \"1.0\", \"id\": 1, \"method\": \"ping\"}",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": []}",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"awards\", \"arguments\": \"{}\"}}",
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"awards\", \"arguments\": null}}"})
    void whatIsNoMessageIsRefused(String body) throws Exception {
        isAProblem(400, post(Map.of(), body));
    }

    /** The extension would leave some of them without an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"initialize", "tools/call", "tools/list", "resources/read", "prompts/get",
            "logging/setLevel",
        "completion/complete", "notifications/cancelled", "ping", "no/such", ""})
    void everyMessageIsAnswered(String method) throws Exception {
        for (String params : List.of("", ", \"params\": {}", ", \"params\": 1",
                ", \"params\": {\"name\": 1, \"uri\": 1, \"level\": 1, "
                + "\"ref\": 1, \"cursor\": 1, \"capabilities\": 1, \"clientInfo\": 1, \"protocolVersion\": 1, \"requestId\": {}}",
                ", \"params\": {\"name\": \"awards\", \"level\": \"x\", \"cursor\": \"x\", \"_meta\": {\"progressToken\": {}}}",
                ", \"params\": {\"name\": \"awards\", \"level\": \"x\", \"cursor\": \"x\", \"_meta\": {\"progressToken\": \"x\"}, "
                + "\"protocolVersion\": \"x\", \"capabilities\": {\"roots\": 1}, \"clientInfo\": {\"name\": \"x\", \"version\": \"x\", \"icons\": [{}]}}")) {
            for (String id : List.of("", ", \"id\": 1", ", \"id\": {}", ", \"id\": null")) {
                Answer answer = post(Map.of(), "{\"jsonrpc\": \"2.0\"" + id + ", \"method\": \"" + method + "\""
                        + params + "}");
                assertTrue(answer.status() < 500, () -> method + params + id + answer.status() + answer.text());
                assertTrue(answer.status() != 200 || id.endsWith("1"), () -> method + params + id + answer.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"prompts/list, -32601", "resources/list, -32601", "q/close, -32601", "ping, 0", "tools/list, 0"})
    void aMethodThatIsNotThereIsTold(String method, int code) throws Exception {
        JsonNode answer = json(post(Map.of(), "{\"jsonrpc\": \"2.0\", \"id\": \"a\", \"method\": \"" + method + "\"}"));
        assertEquals("a", answer.get("id").textValue());
        assertEquals(code, answer.at("/error/code").intValue());
    }

    @Test
    void whatAMessageLacksIsNamed() throws Exception {
        JsonNode problem = JSON.readTree(isAProblem(400, post(Map.of(),
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", "
                + "\"params\": {\"arguments\": {}}}")).text());
        assertEquals("/params/name", problem.at("/errors/0/pointer").textValue());
    }

    /** What is absent is not there: clients that hold answers to the protocol's own schema take no null for it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "\"initialize\", \"params\": {\"protocolVersion\": \"2025-11-25\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"x\", \"version\": \"1\"}}",
        "\"tools/list\"", "\"tools/call\", \"params\": {\"name\": \"awards\"}",
        "\"tools/call\", \"params\": {\"name\": \"award\"}",
        "\"tools/call\", \"params\": {\"name\": \"no-such\"}", "\"ping\"", "\"no/such\""})
    void nothingIsNullInAnAnswer(String method) throws Exception {
        ObjectNode answer = (ObjectNode) json(post(Map.of(), "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": " + method
                + "}"));
        if (answer.has("result")) {
            // The function's own answer.
            ((ObjectNode) answer.get("result")).remove("structuredContent");
        }
        assertFalse(answer.toString().contains(":null"), answer::toString);
    }

    @Test
    void aToolThatIsNotThereIsTold() throws Exception {
        JsonNode answer = call("award-list", "{}");
        assertEquals(-32602, answer.at("/error/code").intValue());
        assertTrue(answer.at("/error/message").textValue().contains("award-list"), answer.toString());
    }

    @Test
    void nothingIsRememberedBetweenRequests() throws Exception {
        Answer begun = post(Map.of(), """
                {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
                 "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}""");
        assertEquals("2025-06-18", json(begun).at("/result/protocolVersion").textValue());
        assertEquals(Optional.empty(), begun.header("Mcp-Session-Id"));
        assertEquals(202, post(Map.of(), "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}").status());
        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("Mcp-Session-Id", "gone"))) {
            Answer called = post(headers, message("award", "{\"award\": \"single-champion\"}"));
            assertEquals("single-champion", json(called).at("/result/structuredContent/award/id").textValue());
            assertEquals(Optional.empty(), called.header("Mcp-Session-Id"));
        }
        for (String method : List.of("GET", "DELETE", "PUT")) {
            Answer refused = isAProblem(405, door().send(new Request(method, "/mcp",
                    Map.of("Accept", "text/event-stream"), Optional.empty())));
            assertEquals("POST", refused.header("Allow").orElse("none"));
        }
        for (String path : List.of("/mcp/sse", "/mcp/messages/x", "/mcp/")) {
            isAProblem(404, door().send(get(path)));
            isAProblem(404, door().send(new Request("POST", path, Map.of(), Optional.of("{}"))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Content-Type | text/plain                     | 415", "Content-Type | application/json; charset=gbk | 415",
        "Accept       | application/json               | 200", "Accept       | application/xml               | 406",
        "Origin       | https://elsewhere.example      | 403", "Origin       | null                          | 403",
        "Origin       | http://127.0.0.1               | 403", "Accept       | */*                           | 200",
        "Accept       | 'text/event-stream, application/json' | 200"})
    void headersAreLookedAt(String name, String value, int status) throws Exception {
        Answer answer = post(Map.of(name, value), message("awards", "{}"));
        assertEquals(status, answer.status(), answer::text);
        assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse("none"));
        assertEquals("no-store", answer.header("Cache-Control").orElse("none"));
        assertEquals(Optional.empty(), answer.header("Access-Control-Allow-Origin"));
        if (status != 200) {
            isAProblem(status, answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip     | gzip
            br, gzip | gzip
            gzip;q=0 | none
            identity | none""")
    void anAnswerIsPackedForWhoeverTakesIt(String accepted, String packed) throws Exception {
        String list = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";
        Answer plain = post(Map.of(), list);
        Answer answer = post(Map.of("Accept-Encoding", accepted), list);
        assertEquals(packed, answer.header("Content-Encoding").orElse("none"));
        assertEquals(json(plain), json(answer));
        assertTrue(answer.header("Vary").orElse("none").equalsIgnoreCase("Accept-Encoding"),
                answer.headers()::toString);
        assertEquals(packed.equals("gzip"), answer.body().length < plain.body().length / 4, answer.body().length
                + " bytes");
    }

    @Test
    void aMessageHasALimit() throws Exception {
        isAProblem(413, post(Map.of(), message("awards", "{\"more\": \"" + "x".repeat(65 * 1024) + "\"}")));
    }

    @Test
    void pagesOfANamedSiteMayAsk() throws Exception {
        try (ServerProcess opened = start(Map.of("AWARD_CHECK_CORS_ORIGINS", FRIEND))) {
            Answer asked = opened.door().send(new Request("OPTIONS", "/mcp", Map.of("Origin", FRIEND,
                    "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
                    "content-type,mcp-protocol-version"),
                    Optional.empty()));
            assertEquals(204, asked.status());
            assertEquals(FRIEND, asked.header("Access-Control-Allow-Origin").orElse("none"));
            for (String origin : List.of(FRIEND, "https://elsewhere.example")) {
                assertEquals(origin.equals(FRIEND) ? 200 : 403, opened.door()
                        .send(posted(Map.of("Origin", origin), message("awards", "{}"))).status());
            }
        }
    }

    /** At every level that it is built with, and where somebody turned on the extension's log of messages. */
    @Test
    void nothingThatIsAnsweredIsLogged() throws Exception {
        try (ServerProcess talkative = start(Map.of("QUARKUS_LOG_LEVEL", "DEBUG",
                "QUARKUS_MCP_SERVER_TRAFFIC_LOGGING_ENABLED", "true"))) {
            for (String arguments : List.of("{\"answers\":{\"softInvestment\":" + SECRET + "}}", "{\"answers\":{\""
                    + SECRET + "\":1}}",
                    "{\"answers\":{\"softInvestment\":\"" + SECRET + "\"}}", "{\"" + SECRET + "\":1}", "{\"answers\":"
                    + SECRET + "}",
                    "x" + SECRET, "{\"answers\":{\"softInvestment\":x" + SECRET + "}}", "\"" + SECRET + "\"", "{} "
                    + SECRET)) {
                for (String function : Calls.FUNCTIONS) {
                    assertTrue(talkative.door().send(posted(Map.of(), message(function, arguments))).status() < 500);
                }
            }
            talkative.door().send(posted(Map.of(),
                    "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {\"softInvestment\": " + SECRET + "}}"));
            GivenAnswers answers = new GivenAnswers();
            assertEquals(List.of(), talkative.said().lines().filter(answers::isIn).toList());
            assertTrue(talkative.said().contains(" DEBUG [io.quarkiverse.mcp"),
                    "nothing is logged that could hold an answer");
            assertFalse(talkative.said().contains(" ERROR "), talkative::said);
        }
    }

    private JsonNode call(String tool, String arguments) throws Exception {
        return json(post(Map.of(), message(tool, arguments)));
    }

    private static String message(String tool, String arguments) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"" + tool
                + "\", \"arguments\": " + arguments + "}}";
    }

    private Answer post(Map<String, String> headers, String message) throws IOException, InterruptedException {
        return door().send(posted(headers, message));
    }

    private static Request posted(Map<String, String> headers, String message) {
        Map<String, String> sent = new HashMap<>(Map.of("Content-Type", "application/json",
                "Accept", "application/json, text/event-stream", "Accept-Language", "en"));
        sent.putAll(headers);
        return new Request("POST", "/mcp", sent, Optional.of(message));
    }

    private static JsonNode json(Answer answer) throws IOException {
        assertEquals(200, answer.status(), answer::text);
        assertEquals("application/json", answer.header("Content-Type").orElse("none"));
        return JSON.readTree(answer.text());
    }

    private static Answer isAProblem(int status, Answer answer) throws IOException {
        assertEquals(status, answer.status(), answer::text);
        assertEquals("application/problem+json", answer.header("Content-Type").orElse("none"));
        assertNotEquals("", JSON.readTree(answer.text()).at("/detail").asText());
        return answer;
    }

    private static Request get(String target) {
        return new Request("GET", target, Map.of(), Optional.empty());
    }

    private static Schema schema(Object schema) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(schema));
    }
}
