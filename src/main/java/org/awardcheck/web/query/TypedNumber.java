package org.awardcheck.web.query;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;

/** Reads a number as people type it: commas, spaces, full-width digits and the unit are all understood. */
public final class TypedNumber {
    private static final int LONGEST = 40;
    private static final int YUAN_DIGITS = 4;
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.TEN.pow(YUAN_DIGITS);
    private static final List<String> MONEY_UNITS = List.of("万元", "万");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]*)?|\\.[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");
    private static final Pattern MISPLACED = Pattern.compile("[0-9,]+(\\.[0-9]*)?");
    private static final Pattern IN_YUAN = Pattern.compile("[0-9.,]+ ?(元|yuan|rmb|cny)|[¥][0-9.,]+", Pattern.CASE_INSENSITIVE);

    /** What can be wrong with it. */
    public enum Wrong {
        NOT_A_NUMBER, MISPLACED_COMMA, NEGATIVE, IN_YUAN, TOO_PRECISE, NOT_WHOLE, TOO_LARGE
    }

    /**
     * What was read.
     *
     * @param value yuan or things; meaningless if something is wrong
     * @param wrong null if nothing is
     */
    public record Reading(long value, Wrong wrong) {
        static Reading of(Wrong wrong) {
            return new Reading(0, wrong);
        }
    }

    private TypedNumber() {
    }

    /** Reads money in 万元, exact to the yuan, or a count. */
    public static Reading read(Fact fact, String typed) {
        if (typed.length() > LONGEST) {
            return Reading.of(Wrong.NOT_A_NUMBER);
        }
        String plain = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        boolean isMoney = fact.type() == FactType.MONEY;
        String number = withoutUnit(fact, plain);
        if (isMoney && IN_YUAN.matcher(number).matches()) {
            return Reading.of(Wrong.IN_YUAN);
        }
        if (number.startsWith("-") || number.startsWith("−")) {
            return Reading.of(isNumber(number.substring(1)) ? Wrong.NEGATIVE : Wrong.NOT_A_NUMBER);
        }
        if (!isNumber(number)) {
            return Reading.of(MISPLACED.matcher(number).matches() && number.matches(".*[0-9].*")
                    ? Wrong.MISPLACED_COMMA : Wrong.NOT_A_NUMBER);
        }
        return inBounds(fact, new BigDecimal(number.replace(",", "")), isMoney);
    }

    private static Reading inBounds(Fact fact, BigDecimal number, boolean isMoney) {
        BigDecimal value = (isMoney ? number.multiply(YUAN_PER_WAN) : number).stripTrailingZeros();
        if (value.scale() > 0) {
            return Reading.of(isMoney ? Wrong.TOO_PRECISE : Wrong.NOT_WHOLE);
        }
        if (value.compareTo(BigDecimal.valueOf(fact.type().maximum())) > 0) {
            return Reading.of(Wrong.TOO_LARGE);
        }
        return new Reading(value.longValueExact(), null);
    }

    private static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches() || GROUPED.matcher(text).matches();
    }

    private static String withoutUnit(Fact fact, String text) {
        List<String> units = fact.type() == FactType.MONEY ? MONEY_UNITS
                : fact.unit().map(unit -> List.of(unit.zh(), unit.en())).orElse(List.of());
        for (String unit : units) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length());
            }
        }
        return text;
    }
}
