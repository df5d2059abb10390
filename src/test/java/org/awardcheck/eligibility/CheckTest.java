package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FACTS;
import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.TITLES;
import static org.awardcheck.eligibility.SmallPolicy.TOPICS;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How each kind of condition comes out. */
class CheckTest {
    private static final Map<Truth, Status> STATUS_OF_ITS_ONLY_CONDITION = Map.of(Truth.TRUE, Status.ELIGIBLE,
            Truth.UNKNOWN, Status.UNDETERMINED, Truth.FALSE, Status.NOT_ELIGIBLE);

    @ParameterizedTest(name = "{0}: at least 500 {1}, more than 500 {2}")
    @CsvSource({"0, FALSE, FALSE", "499, FALSE, FALSE", "500, TRUE, FALSE", "501, TRUE, TRUE",
            "1000000000000, TRUE, TRUE"})
    void aThresholdIsMetFromItsSmallestFigureOn(long figure, Truth atLeast, Truth moreThan) {
        assertEquals(atLeast, truth(atLeast(MACHINES, 500), situation().and(MACHINES, figure)));
        assertEquals(moreThan, truth(moreThan(MACHINES, 500), situation().and(MACHINES, figure)));
    }

    @ParameterizedTest
    @CsvSource({"0, FALSE", "1, TRUE"})
    void moreThanNothingIsMetByOne(long items, Truth truth) {
        assertEquals(truth, truth(moreThan(ITEMS, 0), situation().and(ITEMS, items)));
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void yesIsTrueAndNoIsFalse(boolean answer, Truth truth) {
        assertEquals(truth, truth(yes(LOCAL), situation().and(LOCAL, answer)));
    }

    @ParameterizedTest
    @CsvSource({"chips, TRUE", "cars, TRUE", "tools, FALSE"})
    void oneOfHoldsForEachOfItsOptions(String field, Truth truth) {
        assertEquals(truth, truth(oneOf(FIELD, "chips", "cars"), situation().and(FIELD, field)));
    }

    @ParameterizedTest
    @CsvSource({"'', FALSE", "refit, TRUE", "build, FALSE", "build save, FALSE", "build refit save, TRUE"})
    void hasHoldsWhateverElseIsChosen(String kinds, Truth truth) {
        assertEquals(truth, truth(has(KINDS, "refit"), situation().and(KINDS, ids(kinds))));
    }

    static Stream<Condition> everyKind() {
        return Stream.of(yes(MODEL), atLeast(MACHINES, 1), moreThan(MACHINES, 0), oneOf(FIELD, "chips"),
                has(KINDS, "build"), noneFits(award("other", fixed(1), yes(MODEL))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatWasNotToldIsUnknown(Condition condition) {
        assertEquals(Truth.UNKNOWN, truth(condition, situation()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aTopicThatIsLeftOutAnswersWithNothing(Condition condition) {
        Truth expected = condition instanceof Condition.NoneFits ? Truth.TRUE : Truth.FALSE;
        assertEquals(expected, truth(condition, situation().and(TOPICS, "honours")));
    }

    @ParameterizedTest(name = "alternatives of ({0} and {1}) and of ({2})")
    @MethodSource("everyCombination")
    void noneFitsIsTheNegationOfAnyAlternativeHolding(Truth one, Truth two, Truth other, Truth none) {
        Condition condition = noneFits(award("pair", fixed(1), yes(MODEL), yes(LOCAL)),
                award("single", fixed(1), has(TITLES, "gold")));
        Situation situation = with(with(situation(), MODEL, one), LOCAL, two);
        situation = other == Truth.UNKNOWN ? situation : situation.and(TITLES, other == Truth.TRUE ? "gold" : "silver");
        assertEquals(none, truth(condition, situation));
    }

    /** All 27, worked out by looking for a way to make an alternative hold, and for a way to make none hold. */
    static Stream<Object[]> everyCombination() {
        return Stream.of(Truth.values()).flatMap(one -> Stream.of(Truth.values()).flatMap(two ->
                Stream.of(Truth.values()).map(other -> new Object[] {one, two, other, none(one, two, other)})));
    }

    private static Truth none(Truth one, Truth two, Truth other) {
        boolean someHolds = one == Truth.TRUE && two == Truth.TRUE || other == Truth.TRUE;
        boolean someCanHold = one != Truth.FALSE && two != Truth.FALSE || other != Truth.FALSE;
        if (someHolds) {
            return Truth.FALSE;
        }
        return someCanHold ? Truth.UNKNOWN : Truth.TRUE;
    }

    @Test
    void noneOfNothingFits() {
        assertEquals(Truth.TRUE, truth(noneFits(), situation()));
    }

    private static Situation with(Situation situation, Fact fact, Truth truth) {
        return truth == Truth.UNKNOWN ? situation : situation.and(fact, truth == Truth.TRUE);
    }

    private static String[] ids(String options) {
        return options.isEmpty() ? new String[0] : options.split(" ");
    }

    private static Truth truth(Condition condition, Situation situation) {
        Explanation explanation = situation.explain(award("award", fixed(1), condition));
        Truth truth = explanation.results().get(0).truth();
        assertEquals(Check.compile(condition, FACTS).of(situation.answers()), truth);
        assertEquals(STATUS_OF_ITS_ONLY_CONDITION.get(truth), explanation.outcome().status());
        return truth;
    }
}
