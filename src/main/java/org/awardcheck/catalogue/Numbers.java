package org.awardcheck.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Rate;

/** Figures as the policy data write them: money as {@code 2,000万} or in yuan, rates as {@code 8%}. */
final class Numbers {
    /** Either no commas, or one after every three digits: {@code 2,00万} may mean two things, and so means none. */
    private static final String GROUPED = "\\d+|\\d{1,3}(?:,\\d{3})+";
    static final Pattern WAN = Pattern.compile("(" + GROUPED + ")(?:\\.(\\d{1,4}))?万");
    static final Pattern WHOLE = Pattern.compile(GROUPED);
    static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,2}))?%");
    static final Pattern RATIO = Pattern.compile("(\\d{1,3})\\.(\\d{1,2})");

    private Numbers() {
    }

    /** Yuan, above zero. */
    static long money(Item item) {
        long yuan = moneyOrZero(item);
        if (yuan == 0) {
            throw item.fault("the sum is zero", "write the sum that the policy states").thrown();
        }
        return yuan;
    }

    /** Yuan, zero included. */
    static long moneyOrZero(Item item) {
        Matcher wan = WAN.matcher(item.string());
        long yuan;
        if (wan.matches()) {
            String fraction = wan.group(2) == null ? "" : wan.group(2);
            yuan = digits(wan.group(1) + fraction + "0".repeat(4 - fraction.length()), item);
        } else if (WHOLE.matcher(item.string()).matches()) {
            yuan = digits(item.string(), item);
        } else {
            throw item.fault("'" + item.string() + "' is no sum of money",
                    "write it as 2,000万, or in whole yuan as 20,000,000").thrown();
        }
        return within(yuan, FactType.MONEY, item);
    }

    /** A whole number of things, zero included. */
    static long count(Item item) {
        if (!WHOLE.matcher(item.string()).matches()) {
            throw item.fault("'" + item.string() + "' is no whole number", "write it as in 10,000").thrown();
        }
        return within(digits(item.string(), item), FactType.COUNT, item);
    }

    /** Basis points, above 0 and at most 100%. */
    static int rate(Item item) {
        int basisPoints = hundredths(PERCENT.matcher(item.string()), item, "a percentage",
                "write it as in 8% or 12.5%");
        if (basisPoints == 0 || basisPoints > Rate.WHOLE) {
            throw item.fault("'" + item.string() + "' is not above 0% and at most 100%",
                    "write the share that the policy states").thrown();
        }
        return basisPoints;
    }

    /** Hundredths of a ratio. */
    static int ratio(Item item) {
        return hundredths(RATIO.matcher(item.string()), item, "a ratio", "write it as in 2.0");
    }

    private static int hundredths(Matcher matcher, Item item, String what, String cure) {
        if (!matcher.matches()) {
            throw item.fault("'" + item.string() + "' is not " + what, cure).thrown();
        }
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        return Integer.parseInt(matcher.group(1) + fraction + "0".repeat(2 - fraction.length()));
    }

    private static long digits(String digits, Item item) {
        try {
            return Long.parseLong(digits.replace(",", ""));
        } catch (NumberFormatException e) {
            throw item.fault("'" + item.string() + "' is too large", "write a smaller number").thrown();
        }
    }

    private static long within(long number, FactType type, Item item) {
        if (number > type.maximum()) {
            throw item.fault("'" + item.string() + "' is beyond what any answer can be",
                    "write at most " + type.maximum()).thrown();
        }
        return number;
    }
}
