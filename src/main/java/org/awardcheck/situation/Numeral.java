package org.awardcheck.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits, in Chinese numerals or in both, as in {@code 1,200.5}, {@code 一亿二千万}, {@code 1亿2000万},
 * {@code 1千2百万}, {@code 1.2个亿}, {@code 12million}. Only what can mean one thing is read: {@code 一万二} is short for
 * 12,000 to one reader and a slip of 10,002 to the next, and so is none.
 *
 * @param value    what it comes to
 * @param isScaled whether it goes by 万, 亿, thousands or millions, so that no unit of a box can be meant besides
 * @param isMixed  whether something follows 万 or 亿 that has no such unit of its own
 */
record Numeral(BigDecimal value, boolean isScaled, boolean isMixed) {
    private static final String VARIANTS = "〇壹贰貳弍叁參叄肆伍陆陸柒捌玖两兩拾佰仟萬億";
    private static final String PLAIN = "零一二二二三三三四五六六七八九二二十百千万亿";
    /** One to nine, in either writing: {@code 1千2百} is as clear as {@code 一千二百}. */
    private static final String DIGIT = "一二三四五六七八九123456789";
    private static final Pattern DIGITS = Pattern.compile(
            "[0-9]+(\\.[0-9]*)?|\\.[0-9]+|[1-9][0-9]{0,2}((,[0-9]{3})+|( [0-9]{3})+)(\\.[0-9]*)?");
    private static final Pattern ENGLISH = Pattern.compile("(.+?)(thousand|million|billion)");
    private static final Pattern CHINESE = Pattern.compile("(?:(.+?)个?亿)?(?:(.+?)(?:万|(?<=[0-9.])w))?(.*)");
    private static final Pattern MIXED = Pattern.compile("([0-9.]+)([十百千])");
    /** What is below ten thousand; a digit for the ones follows 十, 零 or nothing. */
    private static final Pattern SECTION = Pattern.compile(
            "零?(?:([D])千)?零?(?:([D])百)?零?(?:([D]?)十)?(?:零?(?<![百千])([D]))?".replace("D", DIGIT));
    /** What may follow 万 or 亿 without a unit of its own: four digits, or so much that its place is clear. */
    private static final Pattern LAST_PART = Pattern.compile("[0-9]{4}|.*[零十百千].*");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    /** Reads the whole of a text without spaces, but for those that group digits. */
    static Optional<Numeral> of(String text) {
        Matcher english = ENGLISH.matcher(text);
        if (english.matches()) {
            int zeros = 3 * (1 + List.of("thousand", "million", "billion").indexOf(english.group(2)));
            return digits(english.group(1)).map(it -> new Numeral(it.scaleByPowerOfTen(zeros), true, false));
        }
        Matcher chinese = CHINESE.matcher(plain(text));
        if (!chinese.matches()) {
            return Optional.empty();
        }
        String yi = chinese.group(1);
        String wan = chinese.group(2);
        String rest = chinese.group(3);
        if (yi == null && wan == null) {
            return section(rest).map(it -> new Numeral(it, false, false));
        }
        return sum(yi, wan, rest).map(it -> new Numeral(it, true, !rest.isEmpty()));
    }

    /** The parts together, null or empty if absent: all but the first are below ten thousand, and of several all are whole. */
    private static Optional<BigDecimal> sum(String yi, String wan, String rest) {
        if (!rest.isEmpty() && !LAST_PART.matcher(rest).matches()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean isFirst = true;
        boolean isWhole = true;
        String[] parts = {yi, wan, rest};
        BigDecimal[] scales = {YI, WAN, BigDecimal.ONE};
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null && !parts[i].isEmpty()) {
                Optional<BigDecimal> part = section(parts[i]);
                if (part.isEmpty() || !isWhole || !isFirst && !isSmallAndWhole(part.get())) {
                    return Optional.empty();
                }
                isWhole = isWhole(part.get());
                isFirst = false;
                sum = sum.add(part.get().multiply(scales[i]));
            }
        }
        return Optional.of(sum);
    }

    private static boolean isSmallAndWhole(BigDecimal part) {
        return isWhole(part) && part.compareTo(WAN) < 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A part without 万 and 亿. */
    private static Optional<BigDecimal> section(String text) {
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            return digits(mixed.group(1)).map(it -> it.scaleByPowerOfTen("十百千".indexOf(mixed.group(2)) + 1));
        }
        Matcher chinese = SECTION.matcher(text);
        if (text.equals("零")) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (text.isEmpty() || text.endsWith("零") || !chinese.matches()) {
            return digits(text);
        }
        long value = 0;
        for (int group = 1; group <= 4; group++) {
            String digit = chinese.group(group);
            value = value * 10 + (digit == null ? 0 : digit.isEmpty() ? 1 : DIGIT.indexOf(digit) % 9 + 1);
        }
        return Optional.of(BigDecimal.valueOf(value));
    }

    /** Plain digits, with commas or spaces before groups of three. */
    static Optional<BigDecimal> digits(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(new BigDecimal(text.replaceAll("[ ,]", "")))
                : Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int variant = VARIANTS.indexOf(plain.charAt(i));
            if (variant >= 0) {
                plain.setCharAt(i, PLAIN.charAt(variant));
            }
        }
        return plain.toString();
    }
}
