package org.awardcheck.web.result;

import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Figures;

/**
 * An axis from zero to a round figure.
 *
 * @param step  from one tick to the next, in yuan
 * @param steps how many there are
 */
public record Scale(long step, int steps) {
    private static final int STEPS = 4;
    /** Ten times the round figures, so that 1.5 and 2.5 are whole. */
    private static final int[] ROUND = {10, 15, 20, 25, 30, 40, 50, 60, 80, 100};
    private static final int WAN_PER_MILLION = 100;

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

    /** The figures at the ticks, the last one with its unit. */
    public List<String> labels(Language language) {
        return IntStream.rangeClosed(0, steps).mapToObj(i -> i == 0 ? "0" : label(i * step, language)
                + (language == Language.ZH ? i == steps ? "万元" : "" : " m")).toList();
    }

    /** A figure without a unit: in 万元, or in millions of yuan. */
    static String label(long yuan, Language language) {
        return language == Language.ZH ? Figures.wan(yuan) : millions(yuan);
    }

    private static String millions(long yuan) {
        return Figures.wan(yuan / WAN_PER_MILLION);
    }
}
