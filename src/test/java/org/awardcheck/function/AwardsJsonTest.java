package org.awardcheck.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.RandomProjects;
import org.awardcheck.eligibility.WorkedCases;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written from pieces is, letter for letter, what a mapper writes from the records. */
class AwardsJsonTest {
    private static final Editions EDITIONS = PublishedPolicy.EDITIONS;
    private static final Policy POLICY = EDITIONS.policies().get(0);
    private static final Assessors ASSESSORS = new Assessors(EDITIONS);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final RequestReader READER = new RequestReader(EDITIONS, Clock.systemUTC());
    private static final AwardsJson JSON = new AwardsJson(MAPPER, ASSESSORS);

    @Test
    void randomProjectsAreWrittenAsTheRecordsAre() {
        new RandomProjects(POLICY).each(500, (answers, random) -> assertSame(answers, POLICY.period().from()));
    }

    @Test
    void workedCasesAreWrittenAsTheRecordsAre() throws IOException {
        for (JsonNode worked : WorkedCases.all()) {
            byte[] body = MAPPER.writeValueAsBytes(Map.of("answers", worked.get("answers")));
            assertSame(READER.read(JsonBody.parse(body)).answers(), POLICY.period().from());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2023-01-01", "2025-12-31", "2026-01-01"})
    void anyDateIsWrittenAsTheRecordsAre(String on) {
        assertSame(Answers.none(POLICY.facts()), LocalDate.parse(on));
    }

    private static void assertSame(Answers answers, LocalDate on) {
        for (Language language : Language.values()) {
            Request request = new Request(language, on, POLICY, answers);
            assertEquals(mapped(request), JSON.of(request));
        }
    }

    private static String mapped(Request request) {
        try {
            return MAPPER.writeValueAsString(
                    AwardsResponse.of(request, ASSESSORS.of(POLICY).assess(request.answers())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
