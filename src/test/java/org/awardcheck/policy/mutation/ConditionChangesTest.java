package org.awardcheck.policy.mutation;

import static org.awardcheck.policy.mutation.SmallFacts.ALL;
import static org.awardcheck.policy.mutation.SmallFacts.CATS;
import static org.awardcheck.policy.mutation.SmallFacts.COLOUR;
import static org.awardcheck.policy.mutation.SmallFacts.TITLES;
import static org.awardcheck.policy.mutation.SmallFacts.option;
import static org.awardcheck.policy.mutation.SmallFacts.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Condition.Alternative;
import org.awardcheck.policy.Condition.AtLeast;
import org.awardcheck.policy.Condition.Has;
import org.awardcheck.policy.Condition.MoreThan;
import org.awardcheck.policy.Condition.NoneFits;
import org.awardcheck.policy.Condition.OneOf;
import org.junit.jupiter.api.Test;

/** The examples prove no more of a condition than what is changed about it. */
class ConditionChangesTest {
    private static final Condition RED_OR_GREEN = oneOf("red", "green");

    @Test
    void aThresholdMovesByOneAndSwapsItsOperatorAndItsFact() {
        assertEquals(List.of("condition on cats, there -> dropped", "cats at-least, 7 -> 6", "cats at-least, 7 -> 8",
                "cats, at-least -> more-than", "fact, cats -> dogs"), changes(new AtLeast(CATS, 7)));
        assertEquals(List.of("condition on cats, there -> dropped", "cats more-than, 7 -> 6", "cats more-than, 7 -> 8",
                "cats, more-than -> at-least", "fact, cats -> dogs"), changes(new MoreThan(CATS, 7)));
    }

    @Test
    void everyOptionOfAOneOfIsDroppedAndEveryOtherAdded() {
        assertEquals(List.of("condition on colour, there -> dropped", "colour one-of red, there -> dropped",
                "colour one-of green, there -> dropped", "colour one-of blue, not there -> added"),
                changes(RED_OR_GREEN));
    }

    @Test
    void aTitleBecomesEveryOther() {
        assertEquals(List.of("condition on titles, there -> dropped", "titles has, duke -> earl"),
                changes(new Has(TITLES, option(TITLES, "duke"))));
    }

    @Test
    void everyAlternativeIsDroppedAndSoIsEveryPartOfIt() {
        Condition none = new NoneFits(List.of(new Alternative("other", List.of(oneOf("red"), new AtLeast(CATS, 7)))));
        List<String> changes = changes(none);
        assertTrue(changes.containsAll(List.of("alternative other, there -> dropped",
                "alternative other: condition on colour, there -> dropped",
                "alternative other: colour one-of blue, not there -> added",
                "alternative other: cats at-least, 7 -> 8")), changes::toString);
    }

    @Test
    void anOptionThatTheAwardTurnsDownIsLeftAloneInItsAlternatives() {
        Condition none = new NoneFits(List.of(new Alternative("other", List.of(oneOf("red")))));
        List<String> changes = changes(RED_OR_GREEN, none);
        assertTrue(changes.contains("alternative other: colour one-of green, not there -> added"), changes::toString);
        assertTrue(changes.stream().noneMatch("alternative other: colour one-of blue, not there -> added"::equals));
    }

    private static List<String> changes(Condition... conditions) {
        return spelled(ConditionChanges.of(List.of(conditions), ALL));
    }

    private static Condition oneOf(String... options) {
        return new OneOf(COLOUR, Stream.of(options).map(id -> option(COLOUR, id)).toList());
    }
}
