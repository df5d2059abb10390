package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.InvestmentCurve.Mark;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.web.fragment.Reusable;
import org.awardcheck.web.Page;
import org.awardcheck.web.result.Scale.Tick;

/**
 * How the total grows with an investment: around the answer, and up to the caps.
 *
 * @param fact   the investment
 * @param yours  what was answered, with its unit
 * @param total  the total there
 * @param end    where the drawing ends
 * @param endTotal the total there
 * @param panels around the answer and, unless that shows everything, up to the caps
 * @param rows   what each mark is
 */
@TemplateData
public record CurveView(Fact fact, String yours, String total, String end, String endTotal, List<CurvePanel> panels,
        List<Row> rows) {
    private static final int RING_ROOM = 22;

    /**
     * A row of the table below.
     *
     * @param number the mark's number; empty for the answer itself
     */
    @TemplateData
    public record Row(Point point, String number, String value, String total) {
    }

    /**
     * What there is at a point of the curve.
     *
     * @param fact  the investment
     * @param kind  {@code threshold}, {@code cap}, {@code cap-most}, {@code cap-least} or {@code you}
     * @param award the award that it is a mark of; null for the answer itself
     * @param about whether the figure was rounded
     */
    @TemplateData
    public record Point(Fact fact, String kind, Award award, boolean about) implements Reusable {
    }

    /** The curve of the investment on which most awards that can be had rest, if there is one to draw. */
    static Optional<CurveView> of(Page page, Assessor assessor, List<Outcome> had) {
        return page.policy().facts().stream()
                .filter(fact -> fact.type() == FactType.MONEY && page.situation().answers().isGiven(fact)
                        && page.situation().answers().of(fact) > 0)
                .filter(fact -> restingOn(fact, had) > 0)
                .max(Comparator.comparingLong((Fact fact) -> restingOn(fact, had))
                        .thenComparing(Comparator.comparingInt((Fact fact) ->
                                page.policy().facts().positionOf(fact)).reversed()))
                .map(fact -> new Maker(page, assessor, fact).make());
    }

    private static long restingOn(Fact fact, List<Outcome> had) {
        return had.stream().filter(it -> it.award().payout().basis().filter(fact::equals).isPresent()).count();
    }

    private record Maker(Page page, Assessor assessor, Fact fact) {

        CurveView make() {
            long answer = page.situation().answers().of(fact);
            List<Mark> marks = InvestmentCurve.marks(assessor, page.situation().answers(), fact).stream()
                    .filter(this::shows).toList();
            long last = Math.max(answer, marks.stream().mapToLong(Mark::value).max().orElse(0));
            Scale near = Scale.upTo(answer + answer / 2);
            if (last <= near.top() + near.top() / 2) {
                near = Scale.upTo(Math.max(near.top(), last + last / 20));
            }
            Scale far = last > near.top() ? Scale.upTo(last + last / 20) : null;
            long split = near.top();
            List<Mark> first = marks.stream().filter(mark -> mark.value() <= split).toList();
            List<Mark> second = marks.stream().filter(mark -> mark.value() > split).toList();
            long end = (far == null ? near : far).top();
            SortedMap<Long, Total> points = points(end);
            return new CurveView(fact, page.phrases().figure(fact, answer),
                    total(totalAt(answer)), page.phrases().figure(fact, end), total(points.get(end)),
                    far == null ? List.of(panel(points, near, first, 1, answer))
                            : List.of(panel(points, near, first, 1, answer),
                                    panel(points, far, second, first.size() + 1, -1)),
                    rows(marks, points, answer));
        }

        /** Whether the line bends here: not where an award is capped of whose group another one is counted. */
        private boolean shows(Mark mark) {
            return mark.kind() == Mark.Kind.THRESHOLD || CountedOnce.in(at(mark.value())).stream()
                    .filter(once -> once.awards().contains(mark.award()))
                    .allMatch(once -> once.minimumFrom().equals(mark.award())
                            || once.maximumFrom().equals(mark.award()));
        }

        private Assessment at(long value) {
            return assessor.assess(page.situation().answers().with(fact, value));
        }

        /** The total at each point of the curve, up to the end of the last panel. */
        private SortedMap<Long, Total> points(long end) {
            SortedMap<Long, Total> points = new TreeMap<>();
            InvestmentCurve.of(assessor, page.situation().answers(), fact, 0, end).points()
                    .forEach(point -> points.put(point.value(), point.totals().potential()));
            return points;
        }

        private CurvePanel panel(SortedMap<Long, Total> points, Scale across, List<Mark> marks, int number, long answer) {
            SortedMap<Long, Total> shown = new TreeMap<>(points.headMap(across.top()));
            shown.put(across.top(), totalAt(across.top()));
            Scale up = Scale.upTo(shown.values().stream().mapToLong(Total::maximum).max().orElse(0));
            List<Tick> rings = new ArrayList<>();
            double before = -RING_ROOM;
            for (int i = 0; i < marks.size(); i++) {
                String at = CurvePanel.x(marks.get(i).value(), across);
                double place = Double.parseDouble(at);
                // Marks that would lie on each other share a ring, as in 3–4.
                if (place - before < RING_ROOM && !rings.isEmpty()) {
                    Tick last = rings.remove(rings.size() - 1);
                    rings.add(new Tick(last.at(), last.label().split("–")[0] + "–" + (number + i)));
                } else {
                    rings.add(new Tick(at, Integer.toString(number + i)));
                    before = place;
                }
            }
            return CurvePanel.of(shown, across, up, rings, answer < 0 ? null : CurvePanel.flag(answer, across,
                    Scale.label(answer, page.language()) + (page.isChinese() ? "" : " m")));
        }

        private List<Row> rows(List<Mark> marks, SortedMap<Long, Total> points, long answer) {
            List<Row> rows = new ArrayList<>();
            boolean isYouSaid = false;
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                if (!isYouSaid && mark.value() > answer) {
                    rows.add(row("", "you", null, answer, totalAt(answer)));
                    isYouSaid = true;
                }
                rows.add(row(Integer.toString(i + 1), kind(mark, marks), mark.award(), mark.value(),
                        points.get(mark.value())));
            }
            if (!isYouSaid) {
                rows.add(row("", "you", null, answer, totalAt(answer)));
            }
            return rows;
        }

        private Row row(String number, String kind, Award award, long value, Total total) {
            boolean about = page.isChinese() && award != null && value % 10_000 != 0;
            return new Row(new Point(fact, kind, award, about), number,
                    Span.figure(about ? (value + 5_000) / 10_000 * 10_000 : value, page.language()),
                    Span.inTable(total, page.language()));
        }

        /** A range has two caps: its upper end comes to the first, its lower end to the second. */
        private static String kind(Mark mark, List<Mark> marks) {
            List<Mark> caps = marks.stream().filter(it -> it.kind() == Mark.Kind.CAP && it.award().equals(mark.award()))
                    .toList();
            if (mark.kind() == Mark.Kind.THRESHOLD || caps.size() < 2) {
                return mark.kind().id();
            }
            return mark.equals(caps.get(0)) ? "cap-most" : "cap-least";
        }

        private Total totalAt(long value) {
            return at(value).totals().potential();
        }

        private String total(Total total) {
            return page.phrases().amount(Span.amount(total));
        }
    }
}
