package org.awardcheck.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.web.chart.Scale.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things lie in the drawing. */
class PanelTest {
    private static final Scale ACROSS = new Scale(10, 4);
    private static final Award AWARD = PublishedPolicy.EDITIONS.policies().get(0).awards().get(0);

    @Test
    void valuesRunFromLeftToRightAndTotalsFromTheBottomUp() {
        SortedMap<Long, Total> points = new TreeMap<>();
        points.put(0L, Total.NOTHING);
        points.put(20L, new Total(10, 40));
        points.put(60L, new Total(40, 40));
        Panel panel = Panel.of(points, new Total(20, 40), ACROSS, List.of(), 1, List.of(), "", "", Language.ZH);
        assertEquals("M52 220L184 176L316 132", panel.least());
        assertEquals("M52 220L184 44L316 44", panel.most());
        assertEquals("M52 220L184 44L316 44L316 132L184 176L52 220z", panel.band());
        assertEquals("M52 220H316M52 176H316M52 132H316M52 88H316M52 44H316", panel.grid());
        assertEquals("M52 220H316M52 220v5M118 220v5M184 220v5M250 220v5M316 220v5", panel.axis());
    }

    /** A number of two figures has a longer ring, which takes in a mark that one figure's ring would be clear of. */
    @Test
    void aRingIsAsLongAsItsNumber() {
        List<Mark> marks = Stream.of(10L, 12L, 20L).map(value -> new Mark(value, AWARD, Mark.Kind.CAP)).toList();
        assertEquals(List.of(15, 11), Panel.rings(marks, 5, ACROSS).stream().map(Panel.Ring::reach).toList());
        List<Mark> close = Stream.of(10L, 14L, 17L).map(value -> new Mark(value, AWARD, Mark.Kind.CAP)).toList();
        assertEquals(List.of("5", "6–7"), Panel.rings(close, 5, ACROSS).stream().map(ring -> ring.number().label())
                .toList());
        assertEquals(List.of("9–11"), Panel.rings(close, 9, ACROSS).stream().map(ring -> ring.number().label())
                .toList());
    }

    @Test
    void theFlagStaysWithinTheDrawing() {
        assertEquals(new Panel.Flag("M316 34V220", "M230 34h86v20h-86z", new Tick("273", "400"), 44, null),
                flag(4_000_000));
        assertEquals(new Panel.Flag("M118 34V220", "M118 34h86v20h-86z", new Tick("161", "100"), 44, null),
                flag(1_000_000));
    }

    @Test
    void theFlagOfASecondVariantHangsBelowThatOfTheFirst() {
        assertEquals(new Panel.Flag("M118 58V220", "M118 58h86v20h-86z", new Tick("161", "1 m"), 68, "Second"),
                Panel.flag(new CurveView.Figure(1_000_000, "Second"), 1, new Scale(1_000_000, 4), Language.EN));
    }

    private static Panel.Flag flag(long value) {
        return Panel.flag(new CurveView.Figure(value, null), 0, new Scale(1_000_000, 4), Language.ZH);
    }

    /** The axis is 264 wide and 40 long: a ring is as wide as 3.3 of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 20    | 5, 6
            10 13    | 5–6
            10 14    | 5, 6
            10 12 13 | 5–7
            10 12 14 | 5–6, 7
            0 40     | 5, 6""")
    void marksThatWouldLieOnEachOtherShareARing(String values, String rings) {
        List<Mark> marks = Stream.of(values.split(" "))
                .map(value -> new Mark(Long.parseLong(value), AWARD, Mark.Kind.CAP)).toList();
        assertEquals(rings, String.join(", ", Panel.rings(marks, 5, ACROSS).stream().map(ring -> ring.number().label())
                .toList()));
    }
}
