package org.awardcheck.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Named;

/**
 * How the totals grow with one money fact. Between two neighbouring points every total is constant or a straight line
 * (to the yuan that rounding down takes).
 *
 * @param points both ends, both sides of every jump and every bend, in ascending order
 * @param marks  what happens where, in ascending order
 */
public record InvestmentCurve(Fact fact, List<Point> points, List<Mark> marks) {

    /**
     * @param value   the fact's value, in yuan
     * @param totals  the totals at this value
     * @param awards  the outcomes of the awards that the fact bears on and that are not ruled out by other answers
     */
    public record Point(long value, Totals totals, List<Outcome> awards) {
    }

    /** What happens to an award at a value of the fact. */
    public record Mark(long value, Award award, Kind kind) {
        /** The kinds of mark. */
        public enum Kind implements Named {
            /** The award's condition on the fact holds from here on. */
            THRESHOLD,
            /** An end of the award's amount reaches the cap here and grows no more. */
            CAP
        }
    }

    /**
     * Draws the curve.
     *
     * @param fact a money fact; what the answers say of it does not matter
     * @param from the first value, in yuan
     * @param to   the last value, in yuan
     * @throws IllegalArgumentException if from is above to
     */
    public static InvestmentCurve of(Assessor assessor, Answers answers, Fact fact, long from, long to) {
        if (from > to) {
            throw new IllegalArgumentException("the curve ends at " + to + ", before it begins at " + from);
        }
        return new Drawing(assessor, answers, fact, from, to).draw();
    }

    /** Whether what can be had at all comes to anything else at any value that the fact may have. */
    public static boolean moves(Assessor assessor, Answers answers, Fact fact) {
        return of(assessor, answers, fact, 0, fact.type().maximum()).points().stream()
                .map(point -> point.totals().potential()).distinct().count() > 1;
    }

    /** The awards that come out otherwise at one value that the fact may have than at another, as at the largest. */
    public static List<Outcome> depending(Assessor assessor, Answers answers, Fact fact) {
        List<Point> points = of(assessor, answers, fact, 0, fact.type().maximum()).points();
        List<Outcome> last = points.get(points.size() - 1).awards();
        return IntStream.range(0, last.size())
                .filter(award -> points.stream().map(point -> point.awards().get(award)).distinct().count() > 1)
                .mapToObj(last::get).toList();
    }

    /** What happens where between zero and the fact's largest value, without drawing anything. */
    public static List<Mark> marks(Assessor assessor, Answers answers, Fact fact) {
        Drawing drawing = new Drawing(assessor, answers, fact, 0, fact.type().maximum());
        return drawing.marks(drawing.at(drawing.to()));
    }

    /**
     * What else awards wait for that depend on the fact, however large it is, in the policy's order: while it is not
     * known, what they bring is in no total.
     */
    public static List<Fact> missing(Assessor assessor, Answers answers, Fact fact) {
        Drawing drawing = new Drawing(assessor, answers, fact, 0, fact.type().maximum());
        Assessment last = drawing.at(drawing.to());
        Set<Fact> missing = drawing.bearing(last).stream().flatMap(position -> last.missing(position).stream())
                .collect(Collectors.toSet());
        return answers.facts().stream().filter(missing::contains).toList();
    }

    /** Whether the floor of the total still grows where the curve ends, so that nothing caps it before. */
    boolean isOpenEnded() {
        int last = points.size() - 1;
        return last > 0 && points.get(last).totals().potential().minimum() > points.get(last - 1).totals().potential()
                .minimum();
    }

    private record Drawing(Assessor assessor, Answers answers, Fact fact, long from, long to) {

        InvestmentCurve draw() {
            Assessment last = at(to);
            List<Mark> marks = marks(last);
            NavigableSet<Long> values = new TreeSet<>(List.of(from, to));
            for (Mark mark : marks) {
                values.add(mark.value());
                if (mark.kind() == Mark.Kind.THRESHOLD && mark.value() > from) {
                    values.add(mark.value() - 1);
                }
            }
            values.addAll(overtakings(List.copyOf(values), last));
            List<Integer> shown = bearing(last);
            return new InvestmentCurve(fact, values.stream().map(value -> point(value, shown)).toList(), marks);
        }

        private Assessment at(long value) {
            return assessor.assess(answers.with(fact, value));
        }

        private Point point(long value, List<Integer> shown) {
            Assessment assessment = at(value);
            return new Point(value, assessment.totals(),
                    shown.stream().map(assessment::outcome).toList());
        }

        /**
         * The places of the awards that other answers do not rule out within the range: those that are not ruled out at
         * its end, as a larger sum rules nothing out.
         */
        private static IntStream possible(Assessment last) {
            return IntStream.range(0, last.size()).filter(position -> last.status(position) != Status.NOT_ELIGIBLE);
        }

        /** The places of the possible awards that the fact bears on. */
        private List<Integer> bearing(Assessment last) {
            return possible(last).filter(position -> bearsOn(last.rule(position).award())).boxed().toList();
        }

        private boolean bearsOn(Award award) {
            return award.payout().basis().filter(fact::equals).isPresent() || thresholds(award).findAny().isPresent();
        }

        private LongStream thresholds(Award award) {
            return award.conditions().stream()
                    .filter(Condition.Threshold.class::isInstance).map(Condition.Threshold.class::cast)
                    .filter(threshold -> threshold.fact().equals(fact)).mapToLong(Condition.Threshold::smallest);
        }

        /** @param last how everything comes out at the end of the range */
        List<Mark> marks(Assessment last) {
            return possible(last).mapToObj(position -> marks(last, position)).flatMap(marks -> marks)
                    .sorted(Comparator.comparingLong(Mark::value)).toList();
        }

        private Stream<Mark> marks(Assessment last, int position) {
            Rule rule = last.rule(position);
            boolean grows = last.status(position).isObtainable() && growsWithFact(rule);
            LongStream caps = grows ? rule.calculator().caps() : LongStream.empty();
            return Stream.concat(
                    marks(rule, thresholds(rule.award()), Mark.Kind.THRESHOLD),
                    marks(rule, caps, Mark.Kind.CAP));
        }

        private Stream<Mark> marks(Rule rule, LongStream values, Mark.Kind kind) {
            return values.filter(value -> from <= value && value <= to)
                    .mapToObj(value -> new Mark(value, rule.award(), kind));
        }

        /**
         * Both sides of every bend where one award of a group overtakes another within a stretch.
         *
         * @param last how everything comes out at the end of the range
         */
        private NavigableSet<Long> overtakings(List<Long> stretches, Assessment last) {
            NavigableSet<Long> values = new TreeSet<>();
            int[] grouped = possible(last).filter(position -> last.rule(position).group() >= 0).toArray();
            if (grouped.length < 2) {
                return values;
            }
            for (int i = 1; i < stretches.size(); i++) {
                long start = stretches.get(i - 1);
                long end = stretches.get(i);
                Assessment assessment = at(start);
                List<Rule> obtainable = IntStream.of(grouped)
                        .filter(position -> assessment.status(position).isObtainable())
                        .mapToObj(assessment::rule).toList();
                for (Rule one : obtainable) {
                    for (Rule other : obtainable) {
                        // Where neither of them grows, neither overtakes.
                        if (one.group() == other.group() && !one.equals(other)
                                && (growsWithFact(one) || growsWithFact(other))) {
                            addOvertaking(value -> minimum(one, value) > minimum(other, value), start, end, values);
                            addOvertaking(value -> maximum(one, value) > maximum(other, value), start, end, values);
                        }
                    }
                }
            }
            return values;
        }

        /** Finds where a comparison that turns true within a stretch does so. */
        private static void addOvertaking(LongPredicate ahead, long start, long end, NavigableSet<Long> values) {
            if (ahead.test(start) || !ahead.test(end)) {
                return;
            }
            long behind = start;
            long first = end;
            while (first - behind > 1) {
                long middle = behind + (first - behind) / 2;
                if (ahead.test(middle)) {
                    first = middle;
                } else {
                    behind = middle;
                }
            }
            values.add(behind);
            values.add(first);
        }

        private long minimum(Rule rule, long value) {
            return amount(rule, value).minimum();
        }

        private long maximum(Rule rule, long value) {
            return amount(rule, value).maximum();
        }

        private Amount amount(Rule rule, long value) {
            return growsWithFact(rule) ? rule.calculator().amount(value) : rule.amount(answers);
        }

        private boolean growsWithFact(Rule rule) {
            return rule.basis() == answers.facts().positionOf(fact);
        }
    }
}
