package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.awardcheck.eligibility.Total;

/**
 * A part of the curve as a drawing, in the units of its {@code viewBox}.
 *
 * @param least  the line of the lower end
 * @param most   the line of the upper end
 * @param band   the area between them
 * @param up     the axis of the totals
 * @param across the axis of the investment
 * @param rings  the numbered marks
 * @param you    where the answer lies; null if it lies outside
 */
@TemplateData
public record CurvePanel(String least, String most, String band, Scale up, Scale across, List<Scale.Tick> rings,
        Flag you) {
    static final int LEFT = 52;
    static final int RIGHT = 316;
    static final int TOP = 44;
    static final int BOTTOM = 220;
    private static final int FLAG_WIDTH = 86;

    /**
     * The answer's line and flag.
     *
     * @param flag where the flag begins
     * @param text where its words begin
     */
    @TemplateData
    public record Flag(String at, int flag, int text, String label) {
    }

    /** @param points the total at each point of the curve, from zero to the end of the axis */
    static CurvePanel of(SortedMap<Long, Total> points, Scale across, Scale up, List<Scale.Tick> rings, Flag you) {
        List<String> least = places(points, across, up, Total::minimum);
        List<String> most = places(points, across, up, Total::maximum);
        List<String> back = new ArrayList<>(least);
        Collections.reverse(back);
        String over = line(most);
        return new CurvePanel("M" + line(least), "M" + over, "M" + over + "L" + line(back) + "z", up, across, rings,
                you);
    }

    static Flag flag(long value, Scale across, String label) {
        double at = across.place(value, LEFT, RIGHT);
        int flag = (int) Math.min(at, RIGHT - FLAG_WIDTH);
        return new Flag(x(value, across), flag, flag + FLAG_WIDTH / 2, label);
    }

    static String x(long value, Scale across) {
        return across.at(value, LEFT, RIGHT);
    }

    static String y(long value, Scale up) {
        return up.at(value, BOTTOM, TOP);
    }

    /** Where one end of the total lies at each point. */
    private static List<String> places(SortedMap<Long, Total> points, Scale across, Scale up,
            ToLongFunction<Total> end) {
        List<String> places = new ArrayList<>();
        points.forEach((value, total) -> places.add(x(value, across) + " " + y(end.applyAsLong(total), up)));
        return places;
    }

    private static String line(List<String> places) {
        return String.join("L", places);
    }
}
