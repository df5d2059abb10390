package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.awardcheck.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of an award meets its conditions and shows its sum. */
class WorkedExampleTest {

    @ForEachEdition
    void theExampleOfEveryAwardCanBeHadAndStaysBelowItsCap(Policy policy) {
        Assessor assessor = new Assessor(policy);
        assertAll(policy.awards().stream().map(award -> () -> {
            WorkedExample example = WorkedExample.of(assessor, award).orElseThrow();
            assertEquals(Status.ELIGIBLE, assessor.assess(example.answers()).outcome(award).status(), award.id());
            assertFalse(example.explanation().sum().orElseThrow().isCapped(), award.id());
        }));
    }

    @ForEachEdition
    void everyFigureOfAnExampleIsOfItsAward(Policy policy) {
        Assessor assessor = new Assessor(policy);
        assertAll(policy.awards().stream().map(award -> () -> {
            Outcome outcome = WorkedExample.of(assessor, award).orElseThrow().explanation().outcome();
            assertEquals(award, outcome.award());
            assertTrue(outcome.amount().orElseThrow().maximum() > 0 || !outcome.amount().get().isStated(), award.id());
        }));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "9, 10", "10, 12", "5000000, 6000000", "10000, 12000", "99, 100"})
    void aRoundFigureIsTheFirstAbove(long figure, long round) {
        assertEquals(round, RoundFigures.above(figure));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "7, 6", "10, 10", "11, 10", "1999999, 1500000", "2000000, 2000000"})
    void aRoundFigureIsTheLastUpTo(long figure, long round) {
        assertEquals(round, RoundFigures.upTo(figure));
    }
}
