package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.browser.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once the policy's period is over, no page says that anything is to be had now or can be applied for. */
@QuarkusTest
@TestProfile(AfterThePeriodTest.LaterDay.class)
class AfterThePeriodTest {
    /** A day after the end is today, so that a page without a date is one of that day. */
    public static final class LaterDay implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(LaterClock.class);
        }
    }

    /** The end of November 2026. */
    @Alternative
    @Singleton
    public static class LaterClock {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static final Map<String, Pattern> NO_MORE = Map.of(
            "zh", Pattern.compile("现在|目前可|可申请|可以申请|可能申请|可申报|可以申报|申报前|准备申报|请申报"),
            "en", Pattern.compile("(?i)\\bnow\\b|\\b(?:can|may|could|to|you|your) appl(?:y|ication)\\b|\\bapply (?:for|to)\\b"));
    /** What is no word of the page: the names of classes, files and answers. */
    private static final Pattern NOT_SAID = Pattern.compile("<(?:style|script)\\b.*?</(?:style|script)>"
            + "|\\s(?:class|id|fill|href|src|for|name|value|action|data-[a-z]+)=\"[^\"]*\"", Pattern.DOTALL);

    /** Every page on such a day, and as it is opened without one; the days that some are for are their own matter. */
    static Stream<String> pages(String language) {
        return Address.all().filter(address -> !address.rest().contains("on="))
                .map(address -> "/" + address.in(language))
                .flatMap(address -> Stream.of(address, address + (address.contains("?") ? "&" : "?")
                + "on=2026-11-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void nothingIsSaidToBeHadOrAppliedForNow(String language) {
        assertAll(pages(language).map(address -> () -> {
            String page = given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).asString();
            List<String> said = NO_MORE.get(language).matcher(NOT_SAID.matcher(page).replaceAll("")).results()
                    .map(MatchResult::group).toList();
            assertEquals(List.of(), said, address);
        }));
    }

    /** Otherwise the pages without a date would prove nothing. */
    @Test
    void thePeriodIsOver() {
        assertEquals("expired", given().get("/zh/result.json").jsonPath().getString("policy.status"));
        assertEquals("2026-11-30", given().get("/zh/result.json").jsonPath().getString("on"));
    }

    /** The files say it no more than the pages do. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void norDoTheFilesOfAResult(String language) {
        String exact = Address.all().filter(it -> it.name().equals("result, long")).findFirst().orElseThrow()
                .in(language);
        for (String file : List.of("result.csv", "result.json")) {
            String said = given().urlEncodingEnabled(false).get("/" + exact.replace("result?", file + "?")).asString()
                    .replaceAll("\"[a-zA-Z-]+\":", "");
            assertEquals(List.of(), NO_MORE.get(language).matcher(said).results().map(MatchResult::group).toList(),
                    file);
        }
    }
}
