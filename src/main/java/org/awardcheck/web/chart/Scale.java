package org.awardcheck.web.chart;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.FigureFormat;

/**
 * An axis from zero to a round figure, of which there are ten for each power of ten.
 *
 * @param step  from one tick to the next, in yuan
 * @param steps how many there are
 */
@TemplateData
public record Scale(long step, int steps) {
    private static final int STEPS = 4;
    /** Ten times the round figures, so that 1.5 and 2.5 are whole. */
    private static final int[] ROUND = {10, 15, 20, 25, 30, 40, 50, 60, 80, 100};

    /** A place on the axis with what is there. */
    @TemplateData
    public record Tick(String at, String label) {
        /** Its label as SVG at its place across; it is a figure, in which nothing has to be escaped. */
        String text() {
            return "<text x=\"" + at + "\">" + label + "</text>";
        }

        /** The same anywhere. */
        String text(String x, String y) {
            return "<text x=\"" + x + "\" y=\"" + y + "\">" + label + "</text>";
        }
    }

    /** The scale that just holds this much. */
    public static Scale upTo(long most) {
        long unit = 1;
        while (true) {
            for (int round : ROUND) {
                if (round * unit * STEPS >= most) {
                    return new Scale(round * unit, STEPS);
                }
            }
            unit *= 10;
        }
    }

    public long top() {
        return step * steps;
    }

    /** Where a figure lies, as a percentage of the whole with one decimal. */
    public String share(long yuan) {
        return Math.min(1000, (yuan * 1000 + top() / 2) / top()) / 10.0 + "%";
    }

    /** Where a figure lies in a drawing whose axis runs between these two places, to half a pixel of a phone. */
    String at(long yuan, int from, int to) {
        return Long.toString(Math.round(place(yuan, from, to)));
    }

    /** The same before it is rounded. */
    double place(long yuan, int from, int to) {
        return from + (double) yuan / top() * (to - from);
    }

    /** The ticks of an axis between two places of a drawing, without units. */
    public List<Tick> ticks(Language language, int from, int to) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> new Tick(at(i * step, from, to), FigureFormat.onAxis(i * step, language))).toList();
    }

    /** The labels of an axis that takes the whole width, as SVG; how far down they are is the style sheet's. */
    public RawString labels(Language language) {
        return new RawString(shares(language).stream().map(Tick::text).collect(Collectors.joining()));
    }

    /** The ticks of an axis that takes the whole width, with units: in Chinese the last one speaks for all. */
    List<Tick> shares(Language language) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> new Tick(i * 100 / steps + "%", i == 0 ? "0" : i == steps
                        ? FigureFormat.atEndOfAxis(top(), language) : FigureFormat.inDrawing(i * step, language)))
                        .toList();
    }
}
