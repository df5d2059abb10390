package org.awardcheck.situation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number in digits, in Chinese numerals or in both, as in {@code 1,200.5}, {@code 一亿二千万}, {@code 1亿2000万},
 * {@code 1千2百万}, {@code 1千零50万}, {@code 1.2个亿}, {@code 半亿}, {@code 一点二亿}, {@code 12million}. Only what can mean one
 * thing is read: {@code 一万二} is short for 12,000 to one reader and a slip of 10,002 to the next, and so is none.
 *
 * @param value    what it comes to
 * @param isScaled whether it goes by 万, 亿, thousands or millions, so that no unit of a box can be meant besides
 * @param isMixed  whether something follows 万 or 亿 that has no such unit of its own
 */
record Numeral(BigDecimal value, boolean isScaled, boolean isMixed) {
    private static final String VARIANTS = "〇壹贰貳弍叁參叄肆伍陆陸柒捌玖两兩拾佰仟萬億點";
    private static final String PLAIN = "零一二二二三三三四五六六七八九二二十百千万亿点";
    /** In either writing: {@code 1千2百} is as clear as {@code 一千二百}. */
    private static final String NUMERALS = "零一二三四五六七八九0123456789";
    private static final Pattern DIGITS = Pattern.compile(
            "[0-9]+(\\.[0-9]*)?|\\.[0-9]+|[1-9][0-9]{0,2}((,[0-9]{3})+|( [0-9]{3})+)(\\.[0-9]*)?");
    private static final Pattern ENGLISH = Pattern.compile("([^a-z]+)([a-z]+)");
    private static final Map<String, Integer> ENGLISH_ZEROS =
            Map.ofEntries(Map.entry("thousand", 3), Map.entry("thousands", 3),
            Map.entry("k", 3), Map.entry("million", 6), Map.entry("millions", 6), Map.entry("mln", 6),
            Map.entry("mil", 6),
            Map.entry("mn", 6), Map.entry("m", 6), Map.entry("billion", 9), Map.entry("billions", 9),
            Map.entry("bn", 9), Map.entry("trillion", 12),
            Map.entry("trillions", 12), Map.entry("tn", 12));
    /** Parts by 万亿, 亿, 万 and one; a zero in front is part of a code or a date, unless a point follows. */
    private static final Pattern CHINESE = Pattern.compile(
            "(?!零[^点])(?:(.+?)万个?亿)?(?:(.+?)个?亿)?(?:(.+?)(?:万|(?<=[0-9.])w(?:an)?))?(.*)");
    private static final int PARTS = 4;
    /** As in {@code 1亿零200万}. */
    private static final Pattern ZERO_BETWEEN = Pattern.compile("^零(?=[0-9])");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Pattern MIXED = Pattern.compile("([0-9.]+)([十百千])");
    /** The last digits of a part as they are, where they fill the places below, or a zero says which are empty. */
    private static final Pattern DIGITS_LAST = Pattern.compile(
            "([^.点]*千)零([1-9][0-9])|([^.点]*百)([1-9][0-9])|([^.点]*千)([1-9][0-9]{2})");
    private static final Pattern HALF = Pattern.compile("([D]?)个?半个?([万亿])|([D])个?([万亿])半".replace("D",
            "一二三四五六七八九1-9"));
    private static final Pattern POINT = Pattern.compile("([^.点]*)点([" + NUMERALS + "]+)");
    /** What is below ten thousand; a digit for the ones follows 十, 零 or nothing. */
    private static final Pattern SECTION = Pattern.compile(
            "(?!.*零零)零?(?:(D)千)?零?(?:(D)百)?零?(?:(D?)十)?(?:零?(?<![百千])(D))?".replace("D", "[一二三四五六七八九1-9]"));
    /** What may follow 万 or 亿 without a unit of its own: four digits, or so much that its place is clear. */
    private static final Pattern LAST_PART = Pattern.compile("[0-9]{4}|.*[零十百千].*");

    /** Reads the whole of a text without spaces, but for those that group digits. */
    static Optional<Numeral> of(String text) {
        Matcher english = ENGLISH.matcher(text);
        if (english.matches() && ENGLISH_ZEROS.containsKey(english.group(2))) {
            return digits(english.group(1))
                    .map(it -> new Numeral(it.scaleByPowerOfTen(ENGLISH_ZEROS.get(english.group(2))), true, false));
        }
        Matcher chinese = CHINESE.matcher(HALF.matcher(plain(text)).replaceFirst("$1$3点五$2$4"));
        if (!chinese.matches()) {
            return Optional.empty();
        }
        String rest = chinese.group(PARTS);
        boolean isScaled = rest.length() < text.length();
        boolean isMixed = isScaled && !rest.isEmpty();
        return isMixed && !LAST_PART.matcher(rest).matches() ? Optional.empty()
                : sum(chinese).map(it -> new Numeral(it, isScaled, isMixed));
    }

    /** The parts together: all but the first are below ten thousand, and of several all are whole. */
    private static Optional<BigDecimal> sum(Matcher parts) {
        BigDecimal sum = null;
        boolean isWhole = true;
        for (int i = 1; i <= PARTS; i++) {
            if (parts.group(i) != null && !parts.group(i).isEmpty()) {
                Optional<BigDecimal> part = section(sum == null ? parts.group(i) : ZERO_BETWEEN.matcher(parts.group(i))
                        .replaceFirst(""));
                if (part.isEmpty() || !isWhole || sum != null && !isSmallAndWhole(part.get())) {
                    return Optional.empty();
                }
                isWhole = isWhole(part.get());
                BigDecimal scaled = part.get().multiply(WAN.pow(PARTS - i));
                sum = sum == null ? scaled : sum.add(scaled);
            }
        }
        return Optional.ofNullable(sum);
    }

    private static boolean isSmallAndWhole(BigDecimal part) {
        return isWhole(part) && part.compareTo(WAN) < 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A part without 万 and 亿. */
    private static Optional<BigDecimal> section(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            String decimals = point.group(2).chars().mapToObj(it -> Integer.toString(digit(it)))
                    .collect(Collectors.joining());
            return section(point.group(1).isEmpty() ? "零" : point.group(1))
                    .map(it -> it.add(new BigDecimal("." + decimals)));
        }
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            return digits(mixed.group(1)).map(it -> it.scaleByPowerOfTen("十百千".indexOf(mixed.group(2)) + 1));
        }
        Matcher last = DIGITS_LAST.matcher(text);
        if (last.matches()) {
            int head = last.start(2) >= 0 ? 1 : last.start(4) >= 0 ? 3 : 5;
            return section(last.group(head)).map(it -> it.add(new BigDecimal(last.group(head + 1))));
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
            value = value * 10 + (digit == null ? 0 : digit.isEmpty() ? 1 : digit(digit.charAt(0)));
        }
        return Optional.of(BigDecimal.valueOf(value));
    }

    private static int digit(int numeral) {
        return NUMERALS.indexOf(numeral) % 10;
    }

    /** Plain digits, with commas or spaces before groups of three. */
    static Optional<BigDecimal> digits(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(new BigDecimal(text.replaceAll("[ ,]", "")))
                : Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.replace("廿", "二十").replace("卅", "三十"));
        for (int i = 0; i < plain.length(); i++) {
            int variant = VARIANTS.indexOf(plain.charAt(i));
            if (variant >= 0) {
                plain.setCharAt(i, PLAIN.charAt(variant));
            }
        }
        return plain.toString();
    }
}
