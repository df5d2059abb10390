package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    private static final Fact COST = PolicyWords.fact("cost", FactType.MONEY);
    private static final Fact USERS = PolicyWords.fact("users", FactType.COUNT);

    static Stream<Arguments> payouts() {
        OptionalLong none = OptionalLong.empty();
        OptionalLong cap = OptionalLong.of(99);
        return Stream.of(
                Arguments.of(new Payout.Fixed(9), "amount MONEY 9"),
                Arguments.of(new Payout.Percentage(COST, Rate.of(700), none), "rate RATE 700"),
                Arguments.of(new Payout.Percentage(COST, Rate.of(700), cap), "rate RATE 700, cap MONEY 99"),
                Arguments.of(new Payout.Percentage(COST, new Rate(500, 200), cap),
                        "rate RATE 700, base-rate RATE 500, increase POINTS 200, cap MONEY 99"),
                Arguments.of(new Payout.RateRange(COST, Rate.of(700), Rate.of(800), 99),
                        "lowest-rate RATE 700, highest-rate RATE 800, cap MONEY 99"),
                Arguments.of(new Payout.PerItem(USERS, 9), "each MONEY 9"),
                Arguments.of(new Payout.FirstPlusMore(USERS, 9, 1, 99), "first MONEY 9, more MONEY 1, cap MONEY 99"),
                Arguments.of(new Payout.FullCost(COST), ""),
                Arguments.of(new Payout.Ceiling(new Payout.Fixed(9)), "amount MONEY 9"),
                Arguments.of(new Payout.Unstated(none), ""),
                Arguments.of(new Payout.Unstated(cap), "cap MONEY 99"));
    }

    @ParameterizedTest
    @MethodSource("payouts")
    void everyFigureOfAPayoutHasAName(Payout payout, String figures) {
        assertEquals(figures, figures(PolicyWords.award(payout)));
    }

    @Test
    void aThresholdGoesByItsFactAndStandsAsThePolicyStatesIt() {
        Award award = PolicyWords.award(new Payout.Fixed(9), new Condition.MoreThan(USERS, 5),
                new Condition.IsTrue(PolicyWords.fact("yes", FactType.BOOLEAN)), new Condition.AtLeast(COST, 500));
        assertEquals("users COUNT 5, cost MONEY 500, amount MONEY 9", figures(award));
    }

    @Test
    void aFigureIsFoundByItsName() {
        Award award = PolicyWords.award(new Payout.Fixed(9));
        assertEquals(Optional.of(new Figure("amount", Figure.Unit.MONEY, 9)), Parameters.find(award, "amount"));
        assertEquals(Optional.empty(), Parameters.find(award, "cap"));
    }

    private static String figures(Award award) {
        return Parameters.of(award).stream().map(figure -> figure.name() + " " + figure.unit() + " " + figure.value())
                .collect(Collectors.joining(", "));
    }
}
