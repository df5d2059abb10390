package org.awardcheck.situation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Text;

/**
 * A figure in a sheet that one person reads so and the next one otherwise, where nobody can be asked back: a point
 * before three digits of which the last is a nought parts thousands in some countries, and three digits behind three
 * others may have been two cells.
 *
 * @param one   what it may be
 * @param other what else
 * @param write how to write the first, so that it is clear
 */
record AmbiguousFigure(String one, Text other, String write) {
    private static final Pattern POINT = Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2})\\.([0-9]{2}0)(?![0-9.,])");
    private static final Pattern SPACE = Pattern.compile("(?<![0-9.,] ?)([1-9][0-9]{2}) ([1-9][0-9]{2})(?! ?[0-9.,])");
    private static final int THOUSAND = 1_000;

    /** Both meanings of a cell that was read; nothing where it can mean one thing, or the other would be too much. */
    static Optional<AmbiguousFigure> of(String cell, Fact fact, FigureReader.Reading reading) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        Matcher point = POINT.matcher(text);
        if (point.find() && reading.value() <= fact.plausible().orElse(fact.type().maximum()) / THOUSAND) {
            String decimal = new BigDecimal(point.group()).stripTrailingZeros().toPlainString();
            String grouped = point.group(1) + "," + point.group(2);
            return Optional.of(new AmbiguousFigure(decimal, new Text(grouped, grouped), decimal));
        }
        Matcher space = SPACE.matcher(text);
        return space.find() ? Optional.of(new AmbiguousFigure(space.group(1) + "," + space.group(2),
                new Text(space.group(1) + "和" + space.group(2) + "两个数字", "the two figures " + space.group(1) + " and "
                        + space.group(2)), space.group(1) + space.group(2)))
                : Optional.empty();
    }
}
