package org.awardcheck.wording;

import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;

/** Figures as each language writes them: Chinese speaks of 万元, English of full yuan; always exact. */
public final class Figures {
    private static final int FIRST_WITH_COMMA = 1_000;
    private static final int YUAN_PER_WAN = 10_000;
    private static final int WAN_DECIMALS = 4;

    private Figures() {
    }

    /** A sum of money with its unit: {@code 1,200.5万元}, {@code 12,005,000 yuan}. */
    public static String money(long yuan, Language language) {
        return language == Language.ZH ? wan(yuan) + "万元" : whole(yuan) + " yuan";
    }

    /** A sum of money in 万元, without the unit and with as many decimals as it takes. */
    public static String wan(long yuan) {
        return decimal(yuan, YUAN_PER_WAN, WAN_DECIMALS);
    }

    /** A whole number with a comma after every three digits. */
    public static String whole(long number) {
        if (-FIRST_WITH_COMMA < number && number < FIRST_WITH_COMMA) {
            return Long.toString(number);
        }
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return number < 0 ? "-" + digits : digits.toString();
    }

    /** A rate: {@code 8%}, {@code 0.5%}. */
    public static String rate(long basisPoints) {
        return decimal(basisPoints, 100, 2) + "%";
    }

    /** A difference between two rates: {@code 4个百分点}, {@code 4 percentage points}. */
    public static String points(long basisPoints, Language language) {
        return decimal(basisPoints, 100, 2) + (language == Language.ZH ? "个百分点" : " percentage points");
    }

    /** A ratio kept in hundredths, with one decimal at least: {@code 2.0}. */
    public static String ratio(long hundredths) {
        String plain = decimal(hundredths, 100, 2);
        return plain.contains(".") ? plain : plain + ".0";
    }

    /** A figure of the policy, with its unit where the figure itself has one. */
    public static String of(Figure figure, Language language) {
        return switch (figure.unit()) {
            case MONEY -> money(figure.value(), language);
            case RATE -> rate(figure.value());
            case POINTS -> points(figure.value(), language);
            case COUNT -> whole(figure.value());
            case RATIO -> ratio(figure.value());
        };
    }

    private static String decimal(long value, int whole, int decimals) {
        long rest = value % whole;
        if (rest == 0) {
            return whole(value / whole);
        }
        String digits = Long.toString(whole + rest).substring(1, decimals + 1);
        int end = decimals;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole(value / whole) + "." + digits.substring(0, end);
    }
}
