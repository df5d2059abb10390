package org.awardcheck.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awardcheck.function.Calls;
import org.awardcheck.openapi.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions, pages, faults and health are the same whatever the way in. A subclass for each artifact opens a door. */
public abstract class BlackBoxSuite {
    private static final Map<String, String> EVERY_ANSWER = Cases.headersOfEveryAnswer();
    /** They let a library travel in a program under any other licence, as long as the library itself stays as free. */
    private static final Set<String> LICENCES = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
            "EPL-2.0",
            "MIT", "MIT-0");

    /** The way in to the artifact, which is running. */
    protected abstract Door door();

    static Stream<Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAnsweredAsAgreed(Case agreed) throws IOException, InterruptedException {
        Answer answer = door().send(agreed.request());
        Map<String, String> headers = new HashMap<>(EVERY_ANSWER);
        headers.putAll(agreed.bears());
        assertAll(agreed.name(), Stream.of(statusAndType(agreed, answer), headers(headers, answer),
                members(agreed, answer), words(agreed, answer)).flatMap(checks -> checks));
    }

    /** Whatever functions the program says that it has, each takes and answers what is said of it. */
    @Test
    void everyFunctionIsAsDescribed() throws IOException, InterruptedException {
        Description description = new Description(door().send(get("/q/openapi.json")).text().getBytes(UTF_8));
        assertEquals(Set.copyOf(Calls.FUNCTIONS), description.functions());
        for (String function : description.functions()) {
            for (JsonNode body : description.examples(function)) {
                Answer answer = door().send(new Request("POST", "/" + function,
                        Map.of("Content-Type", "application/json"), Optional.of(body.toString())));
                assertEquals(200, answer.status(), answer::text);
                assertEquals(List.of(), description.faultsOfAnswer(function, answer.text()));
            }
        }
    }

    /** A binary is made of the same libraries as the jar. */
    @Test
    @DisabledIfSystemProperty(named = "native", matches = ".*")
    void everyLibraryThatTravelsInItIsListedAndFreeTo() throws IOException {
        BillOfMaterials bill = BillOfMaterials.in(Built.folder());
        assertFalse(bill.libraries().isEmpty());
        assertEquals(Set.of(), bill.underNoneOf(LICENCES));
        Set<String> unlisted = new TreeSet<>(Built.jarsBelow("lib"));
        unlisted.addAll(Built.jarsBelow("quarkus-app/lib"));
        unlisted.removeAll(bill.files());
        assertEquals(Set.of(), unlisted);
    }

    private static Request get(String target) {
        return new Request("GET", target, Map.of(), Optional.empty());
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
