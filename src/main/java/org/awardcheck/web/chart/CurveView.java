package org.awardcheck.web.chart;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Total;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * How what may be had grows with an investment, for the tag {@code curve}: around the answer, and up to the caps.
 *
 * @param label  the investment's name
 * @param isOpen whether there is anything between a lower and an upper end
 * @param panels around the answer and, unless that shows everything, up to the caps
 * @param rows   what each mark is, in ascending order
 */
@TemplateData
public record CurveView(String label, boolean isOpen, List<Panel> panels, List<Row> rows) {
    private static final long WAN = 10_000;

    /**
     * A row of the table below the drawings.
     *
     * @param number the mark's number or the variant's name; null for the answer itself
     * @param kind   {@code threshold}, {@code cap}, {@code cap-most}, {@code cap-least}, {@code you} or {@code variant}
     * @param award  the award's title where the curve is about several; else null
     * @param about  whether the figure was rounded
     */
    @TemplateData
    public record Row(String number, String kind, String award, boolean about, String value, String sum) {
    }

    /**
     * A figure on the curve.
     *
     * @param variant the name of the variant that it belongs to; null for the answer where there is only one
     */
    public record Figure(long value, String variant) {
    }

    /** @param answer what was answered; empty if nothing was, and then there is only what is up to the caps */
    public static CurveView of(Curve curve, OptionalLong answer, Page page) {
        return of(curve, answer.stream().mapToObj(value -> new Figure(value, null)).toList(), page);
    }

    /** @param figures what was answered: once, in each of two variants, or not at all */
    public static CurveView of(Curve curve, List<Figure> figures, Page page) {
        return new Maker(curve, curve.marks().stream().filter(mark -> mark.value() > 1).toList(), figures, page).make();
    }

    private record Maker(Curve curve, List<Mark> marks, List<Figure> figures, Page page) {

        CurveView make() {
            long most = figures.stream().mapToLong(Figure::value).max().orElse(0);
            long last = marks.stream().mapToLong(Mark::value).reduce(most, Math::max);
            Scale far = Scale.upTo(last + last / 20);
            Scale near = figures.isEmpty() ? far : Scale.upTo(most * 3 / 2);
            if (last <= near.top() * 3 / 2) {
                near = Scale.upTo(Math.max(near.top(), last + last / 20));
                far = near;
            }
            long split = near.top();
            SortedMap<Long, Total> points = curve.points(far.top());
            int first = (int) marks.stream().filter(mark -> mark.value() <= split).count();
            List<Panel> panels = new ArrayList<>(List.of(panel(points, near, 0, first, figures)));
            if (far.top() > split) {
                panels.add(panel(points, far, first, marks.size(), List.of()));
            }
            return new CurveView(curve.fact().label().in(page.language()),
                    points.values().stream().anyMatch(total -> total.minimum() < total.maximum()), panels, rows());
        }

        private Panel panel(SortedMap<Long, Total> points, Scale across, int from, int to, List<Figure> figures) {
            long end = figures.isEmpty() ? across.top() : figures.get(figures.size() - 1).value();
            return Panel.of(points, curve.at(across.top()), across, marks.subList(from, to), from + 1, figures,
                    page.phrases().figure(curve.fact(), end), page.phrases().amount(curve.at(end)),
                    page.language());
        }

        private List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (Mark mark : marks) {
                rows.add(row(Integer.toString(rows.size() + 1), kind(mark),
                        curve.isOfOneAward() ? null : mark.award().title().in(page.language()), mark.value()));
            }
            List<Figure> highestFirst = figures.stream().sorted(Comparator.comparingLong(Figure::value).reversed())
                    .toList();
            for (Figure figure : highestFirst) {
                rows.add((int) marks.stream().filter(mark -> mark.value() <= figure.value()).count(),
                        row(figure.variant(), figure.variant() == null ? "you" : "variant", null, figure.value()));
            }
            return rows;
        }

        /**
         * A figure that is not a whole number of 万元 is rounded where it counts in them; an answer always is as it was
         * given.
         */
        private Row row(String number, String kind, String award, long value) {
            boolean about = page.isChinese() && value % WAN != 0 && !kind.equals("you") && !kind.equals("variant");
            return new Row(number, kind, award, about,
                    FigureFormat.bare(about ? (value + WAN / 2) / WAN * WAN : value, page.language()),
                    FigureFormat.inTable(curve.at(value), page.language()));
        }

        /** A range has two caps: its upper end comes to the first, its lower end to the second. */
        private String kind(Mark mark) {
            List<Mark> caps = marks.stream()
                    .filter(it -> it.kind() == Mark.Kind.CAP && it.award().equals(mark.award())).toList();
            if (mark.kind() == Mark.Kind.THRESHOLD || caps.size() < 2) {
                return mark.kind().id();
            }
            return mark.equals(caps.get(0)) ? "cap-most" : "cap-least";
        }
    }
}
