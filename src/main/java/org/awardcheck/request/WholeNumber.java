package org.awardcheck.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;

/**
 * Whole numbers as JSON Schema has them: without a fraction, however they are written ({@code 12000000.0},
 * {@code 1.2e7}). They are looked at as text, since as a number {@code 1e999999999} takes a gigabyte and 60,000 digits
 * take their time, only to be refused.
 */
final class WholeNumber {
    /** Every whole number of so many digits fits into a {@code long}. */
    static final int MOST_DIGITS = 18;
    /** An exponent of more digits is beyond the length of every body. */
    private static final int MOST_EXPONENT_DIGITS = 9;

    private WholeNumber() {
    }

    /**
     * A number of a JSON text as a node: a {@code long} where it is whole and one, an infinite double where it is whole
     * and larger, any other double where it is not whole.
     *
     * @param text as JSON writes numbers
     */
    static NumericNode node(String text) {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String significand = exponentAt < 0 ? text : text.substring(0, exponentAt);
        int point = significand.indexOf('.');
        String digits = significand.replace("-", "").replace(".", "");
        String withoutZerosBehind = digits.substring(0, endOfDigits(digits));
        // The number is these digits with so many zeros behind them.
        long zeros = (exponentAt < 0 ? 0 : exponent(text.substring(exponentAt + 1)))
                - (point < 0 ? 0 : significand.length() - point - 1) + digits.length() - withoutZerosBehind.length();
        String shortest = withoutZerosBehind.substring(startOfDigits(withoutZerosBehind));
        if (shortest.isEmpty()) {
            return LongNode.valueOf(0);
        }
        if (zeros < 0) {
            return DoubleNode.valueOf(Double.parseDouble(text));
        }
        if (shortest.length() + zeros > MOST_DIGITS) {
            return DoubleNode.valueOf(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return LongNode.valueOf(Long.parseLong((text.startsWith("-") ? "-" : "") + shortest + "0".repeat((int) zeros)));
    }

    /** Whether a number that was made by {@link #node} has no fraction. */
    static boolean isWhole(JsonNode number) {
        return number.isIntegralNumber() || Double.isInfinite(number.doubleValue());
    }

    private static int startOfDigits(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static int endOfDigits(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }

    private static long exponent(String text) {
        String signless = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String digits = signless.substring(startOfDigits(signless));
        long size = digits.isEmpty() ? 0 : digits.length() > MOST_EXPONENT_DIGITS ? Integer.MAX_VALUE
                : Long.parseLong(digits);
        return text.startsWith("-") ? -size : size;
    }
}
