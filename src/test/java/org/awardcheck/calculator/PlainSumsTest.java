package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculators without a cap of their own, and the ceiling, which has that of what it is the ceiling of. */
class PlainSumsTest {
    private static final Payout TEN_PERCENT = new Payout.Percentage(CalculatorFacts.MONEY, Rate.of(1000),
            OptionalLong.of(50));

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 1_000_000_000_000L})
    void aFixedSumIsTheSameWhateverTheFigure(long figure) {
        assertEquals(Amount.exact(70), Calculator.of(new Payout.Fixed(70)).amount(figure));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 70", "2, 140", "1000000, 70000000"})
    void everyThingCountedPaysTheSame(long count, long amount) {
        assertEquals(Amount.exact(amount), perItem(70).amount(count));
    }

    @Test
    void theMostThingsAtTheHighestSumDoNotOverflow() {
        assertEquals(Amount.exact(1_000_000_000_000_000_000L), perItem(1_000_000_000_000L).amount(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_000_000_000_000L})
    void theWholeCostIsTheFigureItself(long figure) {
        assertEquals(Amount.exact(figure), Calculator.of(new Payout.FullCost(CalculatorFacts.MONEY)).amount(figure));
    }

    @Test
    void anUnstatedAmountHasNoFigureButTheCapOfTheProject() {
        Amount amount = Calculator.of(new Payout.Unstated(OptionalLong.of(500))).amount(1000);
        assertEquals(Amount.unstated(OptionalLong.of(500)), amount);
        assertFalse(amount.isStated());
        assertEquals(0, amount.maximum());
        assertEquals(Amount.UNSTATED, Calculator.of(new Payout.Unstated(OptionalLong.empty())).amount(1000));
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 0", "499, 49, 49", "500, 50, 50", "510, 50, 51"})
    void aCeilingPromisesNothingAndEndsWhereItsPayoutEnds(long figure, long ceiling, long uncapped) {
        Calculator calculator = Calculator.of(new Payout.Ceiling(TEN_PERCENT));
        assertEquals(Amount.upTo(ceiling), calculator.amount(figure));
        assertEquals(Amount.upTo(uncapped), calculator.uncapped(figure));
    }

    @Test
    void aCeilingHasTheCapsOfItsPayout() {
        assertArrayEquals(new long[] {500}, Calculator.of(new Payout.Ceiling(TEN_PERCENT)).caps().toArray());
    }

    static Stream<Payout> withoutCap() {
        return Stream.of(new Payout.Fixed(70), new Payout.PerItem(CalculatorFacts.THINGS, 70),
                new Payout.FullCost(CalculatorFacts.MONEY), new Payout.Unstated(OptionalLong.of(70)),
                new Payout.Ceiling(new Payout.Fixed(70)));
    }

    @ParameterizedTest
    @MethodSource("withoutCap")
    void whatHasNoCapReachesNoneAndIsTheSameWithoutIt(Payout payout) {
        Calculator calculator = Calculator.of(payout);
        assertEquals(0, calculator.caps().count());
        assertEquals(calculator.amount(1000), calculator.uncapped(1000));
    }

    private static Calculator perItem(long each) {
        return Calculator.of(new Payout.PerItem(CalculatorFacts.THINGS, each));
    }
}
