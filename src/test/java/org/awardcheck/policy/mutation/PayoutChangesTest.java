package org.awardcheck.policy.mutation;

import static org.awardcheck.policy.mutation.SmallFacts.ALL;
import static org.awardcheck.policy.mutation.SmallFacts.CATS;
import static org.awardcheck.policy.mutation.SmallFacts.COST;
import static org.awardcheck.policy.mutation.SmallFacts.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples prove no more of a payout than what is changed about it. */
class PayoutChangesTest {

    @ParameterizedTest
    @MethodSource
    void everyFigureMovesByItsSmallestUnitAndEveryPartIsSwapped(Payout payout, List<String> changes) {
        assertEquals(changes, spelled(new PayoutChanges(ALL).of(payout)));
    }

    static Stream<Arguments> everyFigureMovesByItsSmallestUnitAndEveryPartIsSwapped() {
        Payout fixed = new Payout.Fixed(10);
        return Stream.of(
                Arguments.of(fixed, List.of("amount, 10 -> 9", "amount, 10 -> 11", "pays, it -> up to it")),
                Arguments.of(new Payout.Ceiling(fixed),
                        List.of("amount, 10 -> 9", "amount, 10 -> 11", "pays, up to it -> it")),
                Arguments.of(new Payout.Percentage(COST, new Rate(800, 400), OptionalLong.of(10)),
                        List.of("rate, 800 -> 799", "rate, 800 -> 801", "increase, 400 -> 399", "increase, 400 -> 401",
                                "cap, there -> dropped", "cap, 10 -> 9", "cap, 10 -> 11", "of, cost -> fees",
                                "pays, it -> up to it")),
                Arguments.of(new Payout.Percentage(COST, Rate.of(Rate.WHOLE), OptionalLong.empty()),
                        List.of("rate, 10000 -> 9999", "of, cost -> fees", "pays, it -> up to it")),
                Arguments.of(new Payout.PerItem(CATS, 10),
                        List.of("each, 10 -> 9", "each, 10 -> 11", "pays, for each -> once", "of, cats -> dogs",
                                "pays, it -> up to it")),
                Arguments.of(new Payout.FirstPlusMore(CATS, 10, 5, 20),
                        List.of("first, 10 -> 9", "first, 10 -> 11", "more, 5 -> 4", "more, 5 -> 6", "cap, 20 -> 19",
                                "cap, 20 -> 21", "of, cats -> dogs", "pays, it -> up to it")));
    }
}
