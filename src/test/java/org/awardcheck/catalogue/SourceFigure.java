package org.awardcheck.catalogue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.Figure;

/** A figure as the policy's text writes it: {@code 2000万元}, {@code 4个百分点}, {@code 1万台}, {@code 2.0}. */
record SourceFigure(String written) {
    private static final Pattern SHAPE = Pattern.compile("(\\d+(?:\\.\\d+)?)(万?)(元|%|个百分点|家|台|)");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /**
     * The same figure as the catalogue keeps it.
     *
     * @throws IllegalArgumentException if it is no figure with a unit that the catalogue knows
     */
    Figure named(String name) {
        Matcher matcher = SHAPE.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no figure that could be a parameter");
        }
        Figure.Unit unit = unit(matcher.group(3));
        BigDecimal number = new BigDecimal(matcher.group(1))
                .multiply(matcher.group(2).isEmpty() ? BigDecimal.ONE : WAN)
                .movePointRight(isKeptInHundredths(unit) ? 2 : 0);
        return new Figure(name, unit, number.longValueExact());
    }

    private static Figure.Unit unit(String written) {
        return switch (written) {
            case "元" -> Figure.Unit.MONEY;
            case "%" -> Figure.Unit.RATE;
            case "个百分点" -> Figure.Unit.POINTS;
            case "家", "台" -> Figure.Unit.COUNT;
            default -> Figure.Unit.RATIO;
        };
    }

    private static boolean isKeptInHundredths(Figure.Unit unit) {
        return unit == Figure.Unit.RATE || unit == Figure.Unit.POINTS || unit == Figure.Unit.RATIO;
    }
}
