package org.awardcheck.web.chart;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.web.chart.Scale.Tick;
import org.awardcheck.wording.FigureFormat;

/**
 * A drawing of a part of a curve: every place in it, in the units of its {@code viewBox}.
 *
 * @param up     the ticks of what there is to have
 * @param across the ticks of the investment
 * @param least  the line of the lower end
 * @param most   the line of the upper end
 * @param band   the area between them
 * @param rings  the numbered marks
 * @param flags  where the answers lie; none if they are not in this part
 * @param value  the last answer, or else where the drawing ends, with its unit
 * @param sum    what there is to have there
 */
@TemplateData
public record Panel(List<Tick> up, List<Tick> across, String least, String most, String band, List<Ring> rings,
        List<Flag> flags, String value, String sum) {
    private static final int WIDTH = 328;
    private static final int HEIGHT = 262;
    private static final int LEFT = 52;
    private static final int RIGHT = 316;
    private static final int TOP = 44;
    private static final int BOTTOM = 220;
    private static final int RING = 15;
    private static final int RADIUS = 11;
    private static final int DIGIT = 4;
    private static final int FLAG_WIDTH = 86;
    private static final int FLAG_HEIGHT = 20;

    /**
     * A numbered mark: a dashed line with a ring on it.
     *
     * @param reach how far the ring reaches to either side of its number, which may be one of two marks
     */
    public record Ring(int reach, Tick number) {

        private String line() {
            return "M" + number.at() + " " + (RING + RADIUS) + "V" + BOTTOM;
        }

        private String outline() {
            String half = "a" + reach + " " + RADIUS + " 0 1 0 ";
            return "M" + (Integer.parseInt(number.at()) - reach) + " " + RING + half + 2 * reach + " 0" + half
                    + -2 * reach + " 0";
        }
    }

    /**
     * An answer's line and flag.
     *
     * @param below   how far down its words are
     * @param variant the name of the variant that it belongs to; null for the answer where there is only one
     */
    @TemplateData
    public record Flag(String line, String flag, Tick words, int below, String variant) {
    }

    /**
     * @param points all points of the curve
     * @param end    the total at the end of the axis
     * @param first  the first mark's number
     */
    static Panel of(SortedMap<Long, Total> points, Total end, Scale across, List<Mark> marks, int first,
            List<CurveView.Figure> figures, String value, String sum, Language language) {
        SortedMap<Long, Total> shown = new TreeMap<>(points.headMap(across.top()));
        shown.put(across.top(), end);
        Scale up = Scale.upTo(shown.values().stream().mapToLong(Total::maximum).max().orElse(0));
        List<String> least = places(shown, across, up, Total::minimum);
        List<String> most = places(shown, across, up, Total::maximum);
        List<String> back = new ArrayList<>(least);
        Collections.reverse(back);
        return new Panel(up.ticks(language, BOTTOM, TOP), across.ticks(language, LEFT, RIGHT), line(least), line(most),
                line(most) + "L" + String.join("L", back) + "z", rings(marks, first, across),
                IntStream.range(0, figures.size()).mapToObj(place -> flag(figures.get(place), place, across, language))
                .toList(),
                value, sum);
    }

    /** Where one end of the total lies at each point. */
    private static List<String> places(SortedMap<Long, Total> points, Scale across, Scale up,
            ToLongFunction<Total> end) {
        List<String> places = new ArrayList<>();
        points.forEach((value, total) -> places.add(across.at(value, LEFT, RIGHT) + " "
                + up.at(end.applyAsLong(total), BOTTOM, TOP)));
        return places;
    }

    private static String line(List<String> places) {
        return "M" + String.join("L", places);
    }

    /** Marks that would lie on each other share a ring, as in 3–4. */
    static List<Ring> rings(List<Mark> marks, int first, Scale across) {
        List<Ring> rings = new ArrayList<>();
        List<Mark> shown = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String label = Integer.toString(first + i);
            while (!rings.isEmpty() && place(mark, across) - place(shown.get(rings.size() - 1), across)
                    < reach(label) + reach(rings.get(rings.size() - 1).number().label())) {
                label = rings.remove(rings.size() - 1).number().label().split("–")[0] + "–" + (first + i);
                mark = shown.remove(rings.size());
            }
            rings.add(ring(mark.value(), across, label));
            shown.add(mark);
        }
        return rings;
    }

    private static double place(Mark mark, Scale across) {
        return across.place(mark.value(), LEFT, RIGHT);
    }

    /** How far a ring reaches to either side: two digits have room in a circle. */
    private static int reach(String label) {
        return RADIUS + Math.max(0, label.length() - 2) * DIGIT;
    }

    private static Ring ring(long value, Scale across, String label) {
        return new Ring(reach(label), new Tick(across.at(value, LEFT, RIGHT), label));
    }

    /**
     * The flag stays within the drawing, and the second one hangs below the first.
     *
     * @param place how many there are before it
     */
    static Flag flag(CurveView.Figure figure, int place, Scale across, Language language) {
        int flag = (int) Math.min(across.place(figure.value(), LEFT, RIGHT), RIGHT - FLAG_WIDTH);
        int middle = TOP + place * (FLAG_HEIGHT + 4);
        int top = middle - FLAG_HEIGHT / 2;
        return new Flag("M" + across.at(figure.value(), LEFT, RIGHT) + " " + top + "V" + BOTTOM,
                "M" + flag + " " + top + "h" + FLAG_WIDTH + "v" + FLAG_HEIGHT + "h-" + FLAG_WIDTH + "z",
                new Tick(Integer.toString(flag + FLAG_WIDTH / 2),
                        FigureFormat.inDrawing(figure.value(), language)), middle, figure.variant());
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** A line across for each tick of what there is to have. */
    public String grid() {
        return up.stream().map(tick -> "M" + LEFT + " " + tick.at() + "H" + RIGHT).collect(Collectors.joining());
    }

    /** The axis of the investment with its ticks. */
    public String axis() {
        return across.stream().map(tick -> "M" + tick.at() + " " + BOTTOM + "v5")
                .collect(Collectors.joining("", "M" + LEFT + " " + BOTTOM + "H" + RIGHT, ""));
    }

    /** The labels of the upward ticks, as SVG. */
    public RawString upLabels() {
        return labels(up.stream(), tick -> Integer.toString(LEFT - 6), Tick::at);
    }

    /** The labels of the ticks across, as SVG. */
    public RawString acrossLabels() {
        return labels(across.stream(), Tick::at, tick -> Integer.toString(BOTTOM + 14));
    }

    private static RawString labels(Stream<Tick> ticks, Function<Tick, String> x, Function<Tick, String> y) {
        return new RawString(ticks.map(tick -> tick.text(x.apply(tick), y.apply(tick))).collect(Collectors.joining()));
    }

    /** Where the name of the investment ends. */
    public int right() {
        return RIGHT;
    }

    /** How far down the name of the investment is. */
    public int bottom() {
        return HEIGHT - 10;
    }

    /** The lines of the marks. */
    public String marks() {
        return rings.stream().map(Ring::line).collect(Collectors.joining());
    }

    /** The rings on them. */
    public String outlines() {
        return rings.stream().map(Ring::outline).collect(Collectors.joining());
    }

    /** The numbers in the rings, as SVG. */
    public RawString numbers() {
        return labels(rings.stream().map(Ring::number), Tick::at, tick -> Integer.toString(RING));
    }

    /** Whether the answers are those of variants. */
    public boolean isOfVariants() {
        return !flags.isEmpty() && flags.get(0).variant() != null;
    }
}
