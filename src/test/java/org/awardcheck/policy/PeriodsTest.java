package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, and the editions that they choose between. */
class PeriodsTest {
    private static final Editions EDITIONS = new Editions(List.of(
            edition("second", "2031-01-01", "2031-12-31"), edition("first", "2030-01-01", "2030-06-30")));

    @ParameterizedTest
    @CsvSource({"2029-12-31, not-yet-in-force", "2030-01-01, in-force", "2030-06-30, in-force", "2030-07-01, expired"})
    void aPeriodIncludesBothItsEnds(LocalDate date, String status) {
        Period period = new Period(LocalDate.parse("2030-01-01"), LocalDate.parse("2030-06-30"));
        assertEquals(status, period.statusOn(date).id());
    }

    @Test
    void aPeriodMayBeASingleDayButNeverEndsBeforeItBegins() {
        LocalDate day = LocalDate.parse("2030-01-01");
        assertEquals(PolicyStatus.IN_FORCE, new Period(day, day).statusOn(day));
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2029-12-31, first", "2030-01-01, first", "2030-06-30, first",
            "2030-12-31, first", "2031-01-01, second", "2032-01-01, second"})
    void theLastEditionThatHasBegunAnswersForADate(LocalDate date, String edition) {
        assertEquals(edition, EDITIONS.on(date).id());
    }

    @Test
    void editionsAreKeptTheEarliestFirst() {
        assertEquals(List.of("first", "second"), EDITIONS.policies().stream().map(Policy::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-06-30", "2030-06-29", "2030-01-01"})
    void twoEditionsOnOneDayAreRefusedByName(String begin) {
        List<Policy> overlapping = List.of(edition("one", "2030-01-01", "2030-06-30"),
                edition("other", begin, "2030-12-31"));
        assertEquals("the editions one and other are in force on the same day",
                assertThrows(IllegalArgumentException.class, () -> new Editions(overlapping)).getMessage());
    }

    @Test
    void editionsMayFollowWithoutAGap() {
        Editions editions = new Editions(List.of(edition("one", "2030-01-01", "2030-06-30"),
                edition("other", "2030-07-01", "2030-12-31")));
        assertEquals("other", editions.on(LocalDate.parse("2030-07-01")).id());
    }

    @Test
    void noEditionAtAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Editions(List.of()));
    }

    private static Policy edition(String id, String from, String to) {
        Fact topics = PolicyWords.fact("topics", FactType.MULTI);
        return new Policy(id, null, new Period(LocalDate.parse(from), LocalDate.parse(to)),
                new FactList(List.of(topics), topics), topics, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), PermanentNumbers.NONE, Guidance.NONE, RuleSource.NONE);
    }
}
