package org.awardcheck.blackbox.knative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.BlackBoxSuite;
import org.awardcheck.blackbox.Door;
import org.awardcheck.blackbox.HttpDoor;
import org.awardcheck.blackbox.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that also takes events, as a Knative broker sends them: {@code mvn verify -Pknative-events}. */
@QuarkusIntegrationTest
class KnativeEventsIT extends BlackBoxSuite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Subscription SUBSCRIPTION = Subscription.described();
    private static final String ANSWERS = """
            {"answers": {"inHuzhou": true, "projectKinds": ["technical-transformation"], "projectStage": "completed",
                         "equipmentInvestment": 12000000}, "on": "2025-06-30", "language": "%s"}""";

    @TestHTTPResource
    URI address;

    @Override
    protected Door door() {
        return new HttpDoor("http://" + address.getAuthority());
    }

    @ParameterizedTest
    @CsvSource({
            "BINARY,     zh, 可能符合：96万元",
            "STRUCTURED, zh, 可能符合：96万元",
            "BINARY,     en, 'May be eligible: 960,000 yuan'",
            "STRUCTURED, en, 'May be eligible: 960,000 yuan'",
    })
    void whatIsAskedForIsAssessed(Mode mode, String language, String words) throws IOException, InterruptedException {
        CloudEvent reply = reply(mode, event(ANSWERS.formatted(language)).build());
        assertEquals("award-check.awards.assessed", reply.getType());
        assertEquals("application/json", reply.getDataContentType());
        assertEquals(words, award(data(reply), "technical-transformation").at("/text").asText());
    }

    /** However often it is delivered, so that whoever reads the answers can tell. */
    @ParameterizedTest
    @EnumSource
    void theSameRequestHasTheSameAnswer(Mode mode) throws IOException, InterruptedException {
        CloudEvent request = event(ANSWERS.formatted("zh")).build();
        CloudEvent once = reply(mode, request);
        CloudEvent again = reply(mode, request);
        assertEquals(once.getSource() + once.getId(), again.getSource() + again.getId());
        assertEquals(data(once), data(again));
    }

    /** As the HTTP binding has it: a header holds no space. */
    @ParameterizedTest
    @EnumSource
    void anIdIsTheSameInEitherModeWhateverItHolds(Mode mode) throws IOException, InterruptedException {
        CloudEvent request = event("{}").withId("1 \"a\" 100% 号+").withSource(URI.create("/s")).build();
        assertEquals("/s 1 \"a\" 100% 号+", reply(mode, request).getId());
    }

    @Test
    void anIdIsPercentEncodedInAHeader() throws IOException, InterruptedException {
        CloudEvent request = event("{}").withId("1").withSource(URI.create("/s")).build();
        assertEquals("/s%201", door().send(Mode.BINARY.message(SUBSCRIPTION.path(), request)).header("ce-id")
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionTakesEvents(Mode mode) throws IOException, InterruptedException {
        CloudEvent reply = reply(mode, event("{\"language\": \"en\"}")
                .withType("award-check.next-question.requested").build());
        assertEquals("award-check.next-question.assessed", reply.getType());
        assertEquals("topics", data(reply).at("/question/id").asText());
    }

    @ParameterizedTest
    @EnumSource
    void everythingMayBeLeftOut(Mode mode) throws IOException, InterruptedException {
        assertEquals("award-check.awards.assessed", reply(mode, event("{}").build()).getType());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "BINARY     | {\"answers\": {\"no-such-fact\": 1}, \"language\": \"en\"}           | en | /answers/no-such-fact",
            "STRUCTURED | {\"answers\": {\"no-such-fact\": 1}, \"language\": \"en\"}           | en | /answers/no-such-fact",
            "BINARY     | {\"answers\": {\"inHuzhou\": true, \"inHuzhou\": true}}              | zh | /answers/inHuzhou",
            "STRUCTURED | {\"answers\": {\"inHuzhou\": true, \"inHuzhou\": true}}              | zh | /data/answers/inHuzhou",
            "BINARY     | {\"answers\": {\"equipmentInvestment\": 1.5}, \"language\": \"en\"}  | en | /answers/equipmentInvestment",
            "STRUCTURED | {\"answers\": {\"equipmentInvestment\": 1.5}, \"language\": \"en\"}  | en | /answers/equipmentInvestment",
            "BINARY     | [1]                                                                  | zh | ''",
            "STRUCTURED | [1]                                                                  | zh | ''",
            "BINARY     | {                                                                    | zh | ''",
    })
    void aBadRequestIsRefusedInAnEvent(Mode mode, String sent, String language, String pointer)
            throws IOException, InterruptedException {
        CloudEvent reply = reply(mode, event(sent).build());
        assertEquals("award-check.awards.refused", reply.getType());
        assertEquals("application/problem+json", reply.getDataContentType());
        JsonNode problem = data(reply);
        assertEquals(language.equals("zh") ? "请求有误" : "Bad request", problem.at("/title").asText());
        assertEquals(400, problem.at("/status").asInt());
        assertEquals(pointer, problem.at("/errors/0/pointer").asText());
    }

    @ParameterizedTest
    @EnumSource
    void anEventWithoutDataIsRefused(Mode mode) throws IOException, InterruptedException {
        CloudEvent empty = CloudEventBuilder.v1(event("{}").build()).withoutData().build();
        assertEquals("award-check.awards.refused", reply(mode, empty).getType());
    }

    @ParameterizedTest
    @EnumSource
    void anotherTypeOfEventIsABadRequest(Mode mode) throws IOException, InterruptedException {
        isAProblem(400, mode.message(SUBSCRIPTION.path(), event("{}").withType("com.example.other").build()));
    }

    @ParameterizedTest
    @EnumSource
    void dataThatAreNoJsonAreAnUnsupportedMediaType(Mode mode) throws IOException, InterruptedException {
        isAProblem(415, mode.message(SUBSCRIPTION.path(), event("{}").withDataContentType("text/plain").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/cloudevents+json", "application/cloudevents-batch+json"})
    void whatIsNoEventIsABadRequest(String type) throws IOException, InterruptedException {
        String detail = isAProblem(400, new Request("POST", SUBSCRIPTION.path(),
                Map.of("Content-Type", type, "Accept-Language", "en"), Optional.of("{}")));
        assertTrue(detail.contains("check the body"), detail);
    }

    private static CloudEventBuilder event(String data) {
        return CloudEventBuilder.v1().withId("a-1").withSource(URI.create("/tests")).withType(SUBSCRIPTION.type())
                .withData("application/json", Mode.bytes(data));
    }

    private CloudEvent reply(Mode mode, CloudEvent request) throws IOException, InterruptedException {
        Answer answer = door().send(mode.message(SUBSCRIPTION.path(), request));
        assertEquals(200, answer.status(), answer::text);
        return mode.event(answer);
    }

    /** @return what it says is to be done */
    private String isAProblem(int status, Request request) throws IOException, InterruptedException {
        Answer answer = door().send(request);
        assertEquals(status, answer.status(), answer::text);
        assertEquals("application/problem+json", answer.header("Content-Type").orElse("none"));
        return JSON.readTree(answer.text()).at("/detail").asText();
    }

    private static JsonNode data(CloudEvent event) throws IOException {
        return JSON.readTree(event.getData().toBytes());
    }

    private static JsonNode award(JsonNode response, String id) {
        JsonNode found = null;
        for (JsonNode award : response.at("/awards")) {
            found = award.at("/id").asText().equals(id) ? award : found;
        }
        assertNotNull(found, id);
        return found;
    }
}
