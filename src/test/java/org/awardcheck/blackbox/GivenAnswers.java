package org.awardcheck.blackbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.WorkedCases;
import org.awardcheck.policy.Fact;

/** Finds what tests answer where it must not be. */
public final class GivenAnswers {
    /** Figures that a text has for other reasons, too, are shorter or rounder. */
    private static final long LEAST = 1_000_000;
    private static final int ROUND = 10_000;
    /** What tests of privacy send. */
    private static final String SECRET = "87654321";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Pattern named;
    private final Set<String> figures;

    public GivenAnswers() throws IOException {
        named = Pattern.compile(PublishedPolicy.EDITIONS.policies().stream().flatMap(policy -> policy.facts().stream())
                .map(Fact::id).distinct().collect(Collectors.joining("|", "(?<![\\w/-])(?:",
                ")(?:=|%3D|\"\\s*:)|[?&]a=[\\w-]{4}")));
        Stream<String> worked = WorkedCases.all().stream().flatMap(one -> one.get("answers").valueStream())
                .filter(value -> value.isIntegralNumber() && value.longValue() > LEAST
                && value.longValue() % ROUND != 0)
                .map(JsonNode::asText);
        figures = Stream.concat(Stream.of(SECRET), worked).collect(Collectors.toSet());
    }

    /** Whether a text holds one: a fact with its value, in an address or in JSON, a token, or a figure. */
    public boolean isIn(String text) {
        return named.matcher(text).find()
                || NUMBER.matcher(text).results().anyMatch(number -> figures.contains(number.group()));
    }
}
