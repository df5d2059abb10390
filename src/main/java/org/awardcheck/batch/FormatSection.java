package org.awardcheck.batch;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format, as it is read letter by letter: what is beside the number, and how many digits are
 * dropped. Only what can be said of the number in one text is readable; digits of the format's own, or words between
 * digits, are not.
 */
final class FormatSection {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=) *(-?[0-9]{1,18}(?:\\.[0-9]{1,18})?)");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-(.*))?");
    private static final Pattern YUAN = Pattern.compile("[¥￥]|CNY|RMB|人民币", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAPANESE = Pattern.compile("0*411|ja.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELAPSED = Pattern.compile("[hms]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern YUAN_SIGN = Pattern.compile("[¥￥]");
    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("[\\p{N}.,]");
    private static final String OF_DATES = "ymdhsegba";
    private static final int THOUSAND = 3;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private Predicate<BigDecimal> condition;
    private int digits;
    private int commas;
    private int dropped;
    private boolean isPointed;
    private boolean isPointShown;
    private boolean isScaled;
    private boolean isExponent;
    private boolean isPercent;
    private boolean isOfDates;
    private boolean isUnclear;

    /** What is shown as it is. */
    void literal(String shown) {
        scale();
        (digits == 0 ? before : behind).append(shown);
    }

    /** What is not in quotes. */
    void token(String token) {
        char first = Character.toLowerCase(token.charAt(0));
        switch (first) {
            case '0', '#', '?', '@' -> digit();
            case '.' -> point();
            case ',' -> comma();
            case '%' -> isPercent = true;
            case '_', '*' -> {
                // Room as wide as a letter, or filled with it.
            }
            default -> {
                if (token.length() == 2) {
                    isExponent = true;
                } else if (token.length() > 2) {
                    digit();
                } else if (OF_DATES.indexOf(first) >= 0) {
                    isOfDates = true;
                } else {
                    literal(token);
                }
            }
        }
    }

    private void digit() {
        if (isExponent) {
            return;
        }
        if (!behind.isEmpty()) {
            boolean isPoint = behind.toString().equals(".") && !isPointed && !isPointShown;
            isPointShown |= isPoint;
            isUnclear |= !isPoint && !behind.toString().isBlank();
            behind.setLength(0);
        }
        isUnclear |= isScaled && !isPointed;
        digits++;
        commas = 0;
        dropped += isPointShown ? 1 : 0;
    }

    private void point() {
        isUnclear |= isPointed || isPointShown || !behind.isEmpty();
        scale();
        isPointed = true;
    }

    private void comma() {
        isUnclear |= digits == 0 || !behind.isEmpty();
        commas++;
    }

    /** Commas behind the digits drop thousands. */
    private void scale() {
        dropped += THOUSAND * commas;
        isScaled |= commas > 0;
        commas = 0;
    }

    /**
     * What is in square brackets: a condition, a currency, a length of time; or a colour or a language, which change
     * nothing.
     */
    void bracket(String content) {
        Matcher compared = CONDITION.matcher(content);
        Matcher currency = CURRENCY.matcher(content);
        if (compared.matches()) {
            condition = condition(compared.group(1), new BigDecimal(compared.group(2)));
        } else if (currency.matches()) {
            boolean isYuan = YUAN.matcher(currency.group(1)).matches();
            boolean isYen = isYuan && currency.group(2) != null && JAPANESE.matcher(currency.group(2)).matches();
            literal(isYen ? "日元" : isYuan ? "" : currency.group(1));
        } else {
            isOfDates |= ELAPSED.matcher(content).matches();
        }
    }

    private static Predicate<BigDecimal> condition(String sign, BigDecimal with) {
        return switch (sign) {
            case "<" -> number -> number.compareTo(with) < 0;
            case "<=" -> number -> number.compareTo(with) <= 0;
            case ">" -> number -> number.compareTo(with) > 0;
            case ">=" -> number -> number.compareTo(with) >= 0;
            case "=" -> number -> number.compareTo(with) == 0;
            default -> number -> number.compareTo(with) != 0;
        };
    }

    /** Ends it. */
    FormatSection end() {
        scale();
        clean(before);
        clean(behind);
        return this;
    }

    private void clean(StringBuilder words) {
        String plain = YUAN_SIGN.matcher(words).replaceAll("").strip();
        words.replace(0, words.length(), plain);
        isUnclear |= PART_OF_A_NUMBER.matcher(plain).find();
    }

    boolean hasCondition() {
        return condition != null;
    }

    boolean isFor(BigDecimal number) {
        return condition == null || condition.test(number);
    }

    /** Whether it shows nothing of the number. */
    boolean isBlank() {
        return digits == 0 && !isOfDates;
    }

    /** Whether what it shows can be said. */
    boolean isReadable() {
        return isOfDates || !isUnclear && !isBlank();
    }

    boolean isOfDates() {
        return isOfDates;
    }

    boolean isPercent() {
        return isPercent;
    }

    /** How many digits are not shown, as three are where it goes by thousands. */
    int dropped() {
        return isOfDates ? 0 : dropped;
    }

    /** A number in digits, with what is beside it. */
    String around(String number) {
        return before + number + behind;
    }
}
