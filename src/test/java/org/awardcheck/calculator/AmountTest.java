package org.awardcheck.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "-1, -1", "1, 0", "8, 7"})
    void aMinimumIsNeverNegativeNorAboveTheMaximum(long minimum, long maximum) {
        assertThrows(IllegalArgumentException.class, () -> Amount.range(minimum, maximum));
    }

    @Test
    void theSmallestRangeIsAPoint() {
        assertEquals(new Amount(Amount.Kind.RANGE, 0, 0), Amount.range(0, 0));
        assertEquals(new Amount(Amount.Kind.EXACT, 7, 7), Amount.exact(7));
        assertEquals(new Amount(Amount.Kind.UP_TO, 0, 7), Amount.upTo(7));
    }

    @Test
    void aRangeThatIsAPointComesOutAsOneSum() {
        assertEquals(Amount.Kind.EXACT, Amount.range(7, 7).settledKind());
        assertEquals(List.of(Amount.Kind.RANGE, Amount.Kind.EXACT, Amount.Kind.UP_TO, Amount.Kind.UNSTATED),
                Stream.of(Amount.range(6, 7), Amount.exact(7), Amount.upTo(0), Amount.UNSTATED).map(Amount::settledKind)
                .toList());
        assertEquals(Amount.Kind.RANGE, Amount.range(7, 7).kind(), "what the policy says stays");
    }

    @Test
    void everyKindButTheUnstatedOneHasAFigure() {
        assertTrue(Stream.of(Amount.exact(0), Amount.range(0, 0), Amount.upTo(0)).allMatch(Amount::isStated));
    }

    @Test
    void theKindsGoByTheirPublicNames() {
        assertEquals(List.of("exact", "range", "upTo", "unstated"),
                Stream.of(Amount.Kind.values()).map(Amount.Kind::id).toList());
    }
}
