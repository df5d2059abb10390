package org.awardcheck.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awardcheck.calculator.Amount;

/**
 * Takes a line of an examples file apart, strictly, so that a slip of the pen is no example that says less.
 *
 * @param usual what 'but' and 'without' change: the award's first example
 */
record ExampleLine(JsonNode line, Optional<ObjectNode> usual) {
    private static final List<String> AMOUNTS = List.of("exact", "range", "up-to", "unstated");
    private static final List<String> KEYS = Stream
            .concat(Stream.of("given", "but", "without", "gives", "missing"), AMOUNTS.stream()).toList();

    ExampleLine {
        line.fieldNames().forEachRemaining(key -> check(KEYS.contains(key), "there is no '" + key + "'", line));
    }

    /** The answers, as a request spells them. */
    ObjectNode given() {
        if (line.has("given")) {
            check(!line.has("but") && !line.has("without"), "'given' says it all", line);
            return line.get("given").deepCopy();
        }
        check(line.has("but") || line.has("without"), "nothing is given", line);
        ObjectNode given = usual
                .orElseThrow(() -> new IllegalArgumentException("nothing comes before " + line)).deepCopy();
        line.path("without").forEach(fact ->
                check(given.remove(fact.textValue()) != null, "the first example has no " + fact, line));
        line.path("but").properties().forEach(answer ->
                check(!answer.getValue().equals(given.replace(answer.getKey(), answer.getValue())),
                        "the first example gives this " + answer.getKey() + " already", line));
        return given;
    }

    Expectation expected() {
        Status status = Arrays.stream(Status.values()).filter(one -> line.path("gives").asText().equals(one.id()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no status in " + line));
        List<Amount> amounts = AMOUNTS.stream().filter(line::has).map(this::amount).toList();
        check(amounts.size() == (status.isObtainable() ? 1 : 0), "one amount if it can be had, else none", line);
        check(line.has("missing") == (status == Status.UNDETERMINED), "'missing' goes with undetermined", line);
        Set<String> missing = new TreeSet<>(StreamSupport.stream(line.path("missing").spliterator(), false)
                .map(JsonNode::textValue).toList());
        return new Expectation(status, amounts.stream().findFirst(), missing);
    }

    private Amount amount(String kind) {
        JsonNode amount = line.get(kind);
        return switch (kind) {
            case "exact" -> Amount.exact(amount.longValue());
            case "range" -> Amount.range(amount.get(0).longValue(), amount.get(1).longValue());
            case "up-to" -> Amount.upTo(amount.longValue());
            default -> Amount.unstated(amount.isNumber() ? OptionalLong.of(amount.longValue()) : OptionalLong.empty());
        };
    }

    /** The line as it is written, but for the quotes that it does not need. */
    @Override
    public String toString() {
        return line.toString().replace("\"", "").replace(":", ": ").replace(",", ", ");
    }

    private static void check(boolean right, String problem, JsonNode line) {
        if (!right) {
            throw new IllegalArgumentException(problem + ": " + line);
        }
    }
}
