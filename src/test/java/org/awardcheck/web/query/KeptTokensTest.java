package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.situation.Situation;
import org.awardcheck.situation.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short addresses that were given out, each with what it tells. A line is never changed and never taken out: whoever
 * has kept the link must find what was saved, in every later build.
 */
class KeptTokensTest {
    private static final Path FILE = Path.of("src/test/resources/tokens/kept.txt");
    private static final QueryReader READER = new QueryReader(PublishedPolicy.EDITIONS, Clock.systemUTC());

    /**
     * @param token the short form
     * @param query the readable one
     */
    record Kept(String token, String query) {
    }

    static Stream<Kept> kept() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 2))
                .map(parts -> new Kept(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aLinkThatWasKeptTellsWhatItTold(Kept kept) {
        Token.Reading reading = Token.read(kept.token(), PublishedPolicy.EDITIONS, LocalDate.of(2025, 6, 30));
        Situation situation = reading.situation().orElseThrow(() -> new AssertionError(reading.refusal()));
        assertEquals(kept.query(), QueryString.write(QueryWriter.readable(situation)));
        assertEquals(kept.token(), Token.write(READER.read(kept.query(), Set.of()).situation()));
    }

    /** So that no number can be given to something else without a line that notices. */
    @Test
    void everyFactAndOptionIsInALinkThatWasKept() throws IOException {
        List<String> queries = kept().map(Kept::query).toList();
        Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
        for (Fact fact : policy.facts()) {
            Set<String> values = queries.stream().flatMap(query -> QueryString.parse(query).stream())
                    .filter(parameter -> parameter.name().equals(fact.id()))
                    .flatMap(parameter -> Stream.of(parameter.value().split(","))).collect(Collectors.toSet());
            assertTrue(!values.isEmpty() && values.containsAll(fact.options().stream().map(Option::id).toList()),
                    fact.id());
        }
    }
}
