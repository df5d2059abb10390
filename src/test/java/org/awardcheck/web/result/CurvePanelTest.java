package org.awardcheck.web.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things lie in the drawing. */
class CurvePanelTest {
    private static final Scale ACROSS = new Scale(10, 4);

    @ParameterizedTest
    @CsvSource({"0, 52.0", "20, 184.0", "40, 316.0"})
    void valuesRunFromLeftToRight(long value, String x) {
        assertEquals(x, CurvePanel.x(value, ACROSS));
    }

    @ParameterizedTest
    @CsvSource({"0, 220.0", "10, 176.0", "40, 44.0"})
    void totalsRunFromTheBottomUp(long value, String y) {
        assertEquals(y, CurvePanel.y(value, ACROSS));
    }

    @Test
    void theFlagStaysWithinTheDrawing() {
        assertEquals(new CurvePanel.Flag("316.0", 230, 273, "40"), CurvePanel.flag(40, ACROSS, "40"));
        assertEquals(new CurvePanel.Flag("118.0", 118, 161, "10"), CurvePanel.flag(10, ACROSS, "10"));
    }
}
