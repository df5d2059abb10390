package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;

/**
 * A part of the curve as a drawing, in the units of its {@code viewBox}.
 *
 * @param least  the line of the lower end
 * @param most   the line of the upper end
 * @param band   the area between them
 * @param rows   the horizontal lines with their figures
 * @param ticks  the figures below
 * @param rings  the numbered marks
 * @param you    where the answer lies; null if it lies outside
 */
@TemplateData
public record CurvePanel(String least, String most, String band, List<Tick> rows, List<Tick> ticks, List<Tick> rings,
        Flag you) {
    static final int LEFT = 52;
    static final int RIGHT = 316;
    static final int TOP = 44;
    static final int BOTTOM = 220;
    private static final int FLAG_WIDTH = 86;

    /** A place on an axis with what stands there. */
    @TemplateData
    public record Tick(String at, String label) {
    }

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
    static CurvePanel of(SortedMap<Long, Total> points, Scale across, Scale up, List<Tick> rings, Flag you,
            Language language) {
        List<String> least = places(points, across, up, Total::minimum);
        List<String> most = places(points, across, up, Total::maximum);
        List<String> back = new ArrayList<>(least);
        Collections.reverse(back);
        String over = line(most);
        return new CurvePanel("M" + line(least), "M" + over, "M" + over + "L" + line(back) + "z",
                ticks(up, CurvePanel::y, language), ticks(across, CurvePanel::x, language), rings, you);
    }

    static Flag flag(long value, Scale across, String label) {
        double at = place(value, across, LEFT, RIGHT);
        int flag = (int) Math.min(at, RIGHT - FLAG_WIDTH);
        return new Flag(number(at), flag, flag + FLAG_WIDTH / 2, label);
    }

    static String x(long value, Scale across) {
        return number(place(value, across, LEFT, RIGHT));
    }

    static String y(long value, Scale up) {
        return number(place(value, up, BOTTOM, TOP));
    }

    private static List<Tick> ticks(Scale scale, BiFunction<Long, Scale, String> place, Language language) {
        List<Tick> ticks = new ArrayList<>();
        for (long i = 0; i <= scale.steps(); i++) {
            long value = i * scale.step();
            ticks.add(new Tick(place.apply(value, scale), Scale.label(value, language)));
        }
        return ticks;
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

    private static double place(long value, Scale scale, int from, int to) {
        return from + (double) value / scale.top() * (to - from);
    }

    private static String number(double place) {
        long tenths = Math.round(place * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
