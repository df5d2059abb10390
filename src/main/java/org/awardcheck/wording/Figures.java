package org.awardcheck.wording;

import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;

/** Figures as each language writes them: Chinese speaks of 万元, English of full yuan; always exact. */
public final class Figures {
    private static final int FIRST_WITH_COMMA = 1_000;
    private static final int YUAN_PER_WAN = 10_000;
    /** Room for what most figures take. */
    private static final int EXPECTED = 20;

    private Figures() {
    }

    /** A sum of money with its unit: {@code 1,200.5万元}, {@code 12,005,000 yuan}. */
    public static String money(long yuan, Language language) {
        return language == Language.ZH ? wan(yuan) + "万元" : whole(yuan) + " yuan";
    }

    /** A sum of money in 万元, without the unit and with as many decimals as it takes. */
    public static String wan(long yuan) {
        return decimal(yuan, YUAN_PER_WAN);
    }

    /** A whole number with a comma after every three digits. */
    public static String whole(long number) {
        return append(new StringBuilder(EXPECTED), number).toString();
    }

    /** A rate: {@code 8%}, {@code 0.5%}. */
    public static String rate(long basisPoints) {
        return decimal(basisPoints, 100) + "%";
    }

    /** A difference between two rates: {@code 4个百分点}, {@code 4 percentage points}. */
    public static String points(long basisPoints, Language language) {
        return decimal(basisPoints, 100) + (language == Language.ZH ? "个百分点" : " percentage points");
    }

    /** A ratio kept in hundredths, with one decimal at least: {@code 2.0}. */
    public static String ratio(long hundredths) {
        String plain = decimal(hundredths, 100);
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

    /** What it is of a whole of so many parts, a power of ten, with as many decimals as it takes; of 0 or more parts. */
    private static String decimal(long value, int whole) {
        long rest = value % whole;
        if (rest == 0) {
            return whole(value / whole);
        }
        StringBuilder figure = append(new StringBuilder(EXPECTED), value / whole).append('.');
        for (int unit = whole / 10; rest > 0; unit /= 10) {
            figure.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return figure.toString();
    }

    private static StringBuilder append(StringBuilder figure, long number) {
        if (-FIRST_WITH_COMMA < number && number < FIRST_WITH_COMMA) {
            return figure.append(number);
        }
        int last = (int) Math.abs(number % FIRST_WITH_COMMA);
        return append(figure, number / FIRST_WITH_COMMA).append(',').append((char) ('0' + last / 100))
                .append((char) ('0' + last / 10 % 10)).append((char) ('0' + last % 10));
    }
}
