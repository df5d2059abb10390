package org.awardcheck.blackbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions, pages, faults and health are the same whatever the way in. A subclass for each artifact opens a door. */
public abstract class BlackBoxSuite {
    private static final Map<String, String> EVERY_ANSWER = Cases.headersOfEveryAnswer();

    /** The way in to the artifact, which is running. */
    protected abstract Door door();

    static Stream<Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAnsweredAsAgreed(Case agreed) throws IOException, InterruptedException {
        Answer answer = door().send(agreed.request());
        assertAll(agreed.name(), Stream.of(statusAndType(agreed, answer),
                headers(EVERY_ANSWER, answer), headers(agreed.bears(), answer),
                members(agreed, answer), words(agreed, answer)).flatMap(checks -> checks));
    }

    private static Stream<Executable> statusAndType(Case agreed, Answer answer) {
        return Stream.of(
                () -> assertEquals(agreed.status(), answer.status()),
                () -> assertTrue(agreed.type() == null || agreed.type().equals(type(answer)), type(answer)));
    }

    private static String type(Answer answer) {
        return answer.header("Content-Type").orElse("none").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Stream<Executable> headers(Map<String, String> expected, Answer answer) {
        return expected.entrySet().stream().map(header -> () -> assertEquals(
                header.getValue(), answer.header(header.getKey()).orElse(null), header.getKey()));
    }

    private static Stream<Executable> members(Case agreed, Answer answer) {
        return agreed.members().entrySet().stream().map(member -> () ->
                assertEquals(member.getValue(), json(answer).at(member.getKey()), member.getKey()));
    }

    private static JsonNode json(Answer answer) throws IOException {
        JsonNode tree = Cases.JSON.readTree(answer.text());
        return tree == null ? MissingNode.getInstance() : tree;
    }

    private static Stream<Executable> words(Case agreed, Answer answer) {
        return agreed.words().stream().map(words -> () ->
                assertTrue(answer.words().contains(words), () -> words + " is not in: " + answer.words()));
    }
}
