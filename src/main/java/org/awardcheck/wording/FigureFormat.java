package org.awardcheck.wording;

import java.nio.charset.StandardCharsets;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;

/** Figures as each language writes them: Chinese speaks of 万元, English of full yuan; always exact. */
public final class FigureFormat {
    private static final int WAN = 10_000;
    private static final int WAN_PER_MILLION = 100;
    static final int YI = 100_000_000;
    private static final int DIGITS_TO_A_COMMA = 3;
    /** Room for a sign, nineteen digits with their commas, and a point with four more. */
    private static final int MOST_SIGNS = 31;

    private FigureFormat() {
    }

    /** A sum of money with its unit: {@code 1,200.5万元}, {@code 12,005,000 yuan}. */
    public static String money(long yuan, Language language) {
        return language == Language.ZH ? wan(yuan) + "万元" : whole(yuan) + " yuan";
    }

    /**
     * From one figure to another; one figure where they are the same. No range is written but by this.
     *
     * @param joint what is between the two
     */
    public static String span(String least, String joint, String most) {
        return least.equals(most) ? most : least + joint + most;
    }

    /** From one sum of money to another, with the unit: {@code 360万元～720万元}, {@code 3,600,000 to 7,200,000 yuan}. */
    public static String range(long least, long most, Language language) {
        return language == Language.ZH ? span(money(least, language), "～", money(most, language))
                : span(whole(least), " to ", whole(most)) + " yuan";
    }

    /** A total in a cell of a table whose heading bears the unit: {@code 360～720}, {@code 3,600,000–7,200,000}. */
    public static String inTable(Total total, Language language) {
        String most = bare(total.maximum(), language);
        boolean isChinese = language == Language.ZH;
        return total.amount().kind() == Amount.Kind.UP_TO ? (isChinese ? "最高" : "up to ") + most
                : span(bare(total.minimum(), language), isChinese ? "～" : "–", most);
    }

    /** A sum of money on the axis of a drawing, without its unit: in 万元, or in millions of yuan. */
    public static String onAxis(long yuan, Language language) {
        return wan(language == Language.ZH ? yuan : yuan / WAN_PER_MILLION);
    }

    /** The same where it is not at an axis: {@code 1,200}, {@code 12 m}. */
    public static String inDrawing(long yuan, Language language) {
        return onAxis(yuan, language) + (language == Language.ZH ? "" : " m");
    }

    /** The same at the end of an axis, which in Chinese names the unit for all of it: {@code 1,200万元}, {@code 12 m}. */
    public static String atEndOfAxis(long yuan, Language language) {
        return language == Language.ZH ? money(yuan, language) : inDrawing(yuan, language);
    }

    /** A sum of money without its unit, as the language counts. */
    public static String bare(long yuan, Language language) {
        return language == Language.ZH ? wan(yuan) : whole(yuan);
    }

    /** A sum of money in 万元, without the unit and with as many decimals as it takes. */
    public static String wan(long yuan) {
        return decimal(yuan, WAN);
    }

    /** A sum of money in 亿元, without the unit and with as many decimals as it takes. */
    public static String yi(long yuan) {
        return decimal(yuan, YI);
    }

    /** A whole number with a comma after every three digits. */
    public static String whole(long number) {
        byte[] signs = new byte[MOST_SIGNS];
        return from(put(number, signs, MOST_SIGNS), signs);
    }

    /** A number of things: {@code 5,000}, and where it comes out whole in Chinese {@code 1万}. */
    public static String count(long number, Language language) {
        boolean isInWan = language == Language.ZH && number >= WAN && number % WAN == 0;
        return isInWan ? whole(number / WAN) + "万" : whole(number);
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
            case COUNT -> count(figure.value(), language);
            case YEAR -> Long.toString(figure.value());
            case RATIO -> ratio(figure.value());
        };
    }

    /**
     * What it is of a whole of so many parts, a power of ten, with as many decimals as it takes; of 0 or more parts.
     */
    private static String decimal(long value, int whole) {
        byte[] signs = new byte[MOST_SIGNS];
        int begin = MOST_SIGNS;
        long rest = value % whole;
        if (rest > 0) {
            for (int unit = whole; unit > 1; unit /= 10) {
                if (rest % 10 > 0 || begin < MOST_SIGNS) {
                    signs[--begin] = digit(rest);
                }
                rest /= 10;
            }
            signs[--begin] = '.';
        }
        return from(put(value / whole, signs, begin), signs);
    }

    /**
     * Puts a whole number before a place, with a comma after every three digits.
     *
     * @return where it begins
     */
    private static int put(long number, byte[] signs, int end) {
        int begin = end;
        int digits = 0;
        long rest = number;
        do {
            if (digits > 0 && digits % DIGITS_TO_A_COMMA == 0) {
                signs[--begin] = ',';
            }
            signs[--begin] = digit(rest);
            digits++;
            rest /= 10;
        } while (rest != 0);
        if (number < 0) {
            signs[--begin] = '-';
        }
        return begin;
    }

    private static byte digit(long number) {
        return (byte) ('0' + Math.abs(number % 10));
    }

    private static String from(int begin, byte[] signs) {
        return new String(signs, begin, signs.length - begin, StandardCharsets.ISO_8859_1);
    }
}
