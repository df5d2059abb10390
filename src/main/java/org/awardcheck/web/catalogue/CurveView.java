package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.calculator.Calculators;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.wording.Figures;

/**
 * How one award grows with the sum of money that it depends on, as a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param fact  what it depends on
 * @param floor the points of the lower end, or null where it is the same as the upper or no floor is promised
 * @param top   the points of the upper end
 * @param area  what lies between the two ends, or null where nothing does
 * @param marks threshold and caps, for the drawing and the table
 * @param xs    ticks of the figure
 * @param ys    ticks of the award
 */
@TemplateData
public record CurveView(String fact, String floor, String top, String area, List<Mark> marks, List<Tick> xs,
        List<Tick> ys) {
    static final int WIDTH = 328;
    static final int HEIGHT = 250;
    private static final int LEFT = 62;
    private static final int RIGHT = 316;
    private static final int UPPER = 44;
    private static final int LOWER = 208;
    private static final long WAN = 10_000;
    private static final long[] STEPS = {1, 2, 4, 5};

    /**
     * A point worth a number.
     *
     * @param isCap whether the award grows no more from here; else it begins here
     */
    @TemplateData
    public record Mark(int number, boolean isCap, int x, String value, String amount) {
    }

    /** A tick at a place along its axis. */
    @TemplateData
    public record Tick(int at, String label) {
    }

    /** The curve of an award that is a share of a sum of money up to a cap; null for any other. */
    static CurveView of(Award award, Page page) {
        Fact basis = award.payout().basis().filter(fact -> fact.type() == FactType.MONEY).orElse(null);
        Calculator calculator = Calculators.of(award.payout());
        long[] caps = calculator.caps().toArray();
        if (basis == null || caps.length == 0) {
            return null;
        }
        long threshold = award.conditions().stream()
                .filter(condition -> condition instanceof Condition.Threshold it && it.fact().equals(basis))
                .mapToLong(condition -> ((Condition.Threshold) condition).smallest()).max().orElse(0);
        long last = caps[caps.length - 1];
        Scale x = Scale.to(last + last / 5, LEFT, RIGHT);
        Scale y = Scale.to(calculator.amount(last).maximum(), LOWER, UPPER);
        long[] corners = LongStream.concat(LongStream.of(threshold), LongStream.of(caps)).distinct().toArray();
        List<Mark> marks = new ArrayList<>();
        for (long corner : corners) {
            if (corner > 1) {
                marks.add(new Mark(marks.size() + 1, corner != threshold, x.at(corner), corner(corner, page),
                        span(calculator.amount(corner), page)));
            }
        }
        boolean hasEnds = calculator.amount(last).kind() != Amount.Kind.EXACT;
        boolean hasFloor = calculator.amount(last).kind() == Amount.Kind.RANGE;
        String top = line(corners, true, calculator, x, y);
        String floor = line(corners, false, calculator, x, y);
        return new CurveView(basis.label().in(page.language()), hasFloor ? floor : null, top,
                hasEnds ? "M" + top + "L" + reversed(floor) + "Z" : null, marks, x.ticks(page), y.ticks(page));
    }

    /** Nothing below the first corner, then from corner to corner, and level after the last. */
    private static String line(long[] corners, boolean isTop, Calculator calculator, Scale x, Scale y) {
        List<String> points = new ArrayList<>(List.of(LEFT + " " + LOWER, x.at(corners[0]) + " " + LOWER));
        int level = LOWER;
        for (long corner : corners) {
            Amount amount = calculator.amount(corner);
            level = y.at(isTop ? amount.maximum() : amount.minimum());
            points.add(x.at(corner) + " " + level);
        }
        points.add(RIGHT + " " + level);
        return String.join(" ", points);
    }

    private static String reversed(String line) {
        String[] numbers = line.split(" ");
        StringBuilder reversed = new StringBuilder();
        for (int i = numbers.length - 2; i >= 0; i -= 2) {
            reversed.append(numbers[i]).append(' ').append(numbers[i + 1]).append(' ');
        }
        return reversed.toString().strip();
    }

    /** A corner that is no round figure is given to the next 万元. */
    private static String corner(long yuan, Page page) {
        boolean isRound = yuan % WAN == 0;
        return (isRound ? "" : page.isChinese() ? "约" : "about ") + figure(isRound ? yuan : yuan / WAN * WAN + WAN, page);
    }

    private static String figure(long yuan, Page page) {
        return page.language() == Language.ZH ? Figures.wan(yuan) : Figures.whole(yuan);
    }

    private static String span(Amount amount, Page page) {
        String most = figure(amount.maximum(), page);
        if (amount.minimum() == amount.maximum()) {
            return most;
        }
        return switch (amount.kind()) {
            case RANGE -> figure(amount.minimum(), page) + (page.isChinese() ? "～" : " to ") + most;
            case UP_TO -> (page.isChinese() ? "最高" : "up to ") + most;
            case EXACT, UNSTATED -> most;
        };
    }

    /** From 0 to a round figure along a line of the drawing. */
    private record Scale(long most, long step, int from, int to) {
        private static final int TICKS = 4;

        static Scale to(long figure, int from, int to) {
            for (long power = 1;; power *= 10) {
                for (long step : STEPS) {
                    if (step * power * TICKS >= figure) {
                        return new Scale(step * power * TICKS, step * power, from, to);
                    }
                }
            }
        }

        int at(long figure) {
            return (int) Math.round(from + (double) (to - from) * figure / most);
        }

        List<Tick> ticks(Page page) {
            return LongStream.rangeClosed(0, TICKS).mapToObj(i -> new Tick(at(i * step), label(i * step, page))).toList();
        }

        /** In 万元 or in millions: full yuan have no room in the drawing. */
        private static String label(long yuan, Page page) {
            return Figures.wan(page.isChinese() ? yuan : yuan / 100);
        }
    }
}
