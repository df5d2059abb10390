package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What conditions and payouts say about themselves. */
class ConditionsTest {
    private static final Fact COST = PolicyWords.fact("cost", FactType.MONEY);
    private static final Fact FIELD = PolicyWords.fact("field", FactType.OPTION, "chips", "cars");
    private static final Fact ROLE = PolicyWords.fact("role", FactType.OPTION, "lead");

    @Test
    void atLeastIsMetByTheFigureItselfAndMoreThanByTheNext() {
        assertEquals(500, new Condition.AtLeast(COST, 500).smallest());
        assertEquals(501, new Condition.MoreThan(COST, 500).smallest());
    }

    @Test
    void aConditionOnOneFactIsDecidedByIt() {
        assertEquals(List.of(COST), new Condition.AtLeast(COST, 500).facts().toList());
        assertEquals(List.of(FIELD), new Condition.OneOf(FIELD, FIELD.options()).facts().toList());
    }

    @Test
    void noneFitsIsDecidedByTheFactsOfAllItsAlternativesEachOnce() {
        Condition chips = new Condition.OneOf(FIELD, List.of(FIELD.options().get(0)));
        Condition cars = new Condition.OneOf(FIELD, List.of(FIELD.options().get(1)));
        Condition lead = new Condition.OneOf(ROLE, ROLE.options());
        Condition none = new Condition.NoneFits(List.of(new Condition.Alternative("one", List.of(chips, lead)),
                new Condition.Alternative("other", List.of(cars, lead))));
        assertEquals(List.of(FIELD, ROLE), none.facts().toList());
    }

    @Test
    void aPayoutNamesTheFactThatItsSumDependsOn() {
        Rate rate = Rate.of(700);
        Stream.of(new Payout.Percentage(COST, rate, OptionalLong.empty()), new Payout.RateRange(COST, rate, rate, 9),
                new Payout.PerItem(COST, 9), new Payout.FirstPlusMore(COST, 9, 1, 99), new Payout.FullCost(COST),
                new Payout.Ceiling(new Payout.PerItem(COST, 9)))
                .forEach(payout -> assertEquals(Optional.of(COST), payout.basis(), payout.toString()));
        Stream.of(new Payout.Fixed(9), new Payout.Unstated(OptionalLong.of(9)), new Payout.Ceiling(new Payout.Fixed(9)))
                .forEach(payout -> assertEquals(Optional.empty(), payout.basis(), payout.toString()));
    }
}
