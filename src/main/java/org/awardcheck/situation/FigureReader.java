package org.awardcheck.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;

/**
 * Reads one figure as people type it, or as a cell of a sheet holds it: with commas, in full width, with its unit, in
 * Chinese numerals; but only what can mean one thing.
 *
 * @param isMoney whether it is a sum of money
 * @param one     what a figure without a unit counts: 10,000 yuan in a box in 万元, 1 yuan, or one thing
 * @param units   what may be behind a count
 * @param label   what is counted, in Chinese: a word of it may be behind the unit, as in {@code 200家企业}
 * @param maximum the greatest figure that is an answer, in yuan or things
 */
public record FigureReader(boolean isMoney, long one, List<String> units, String label, long maximum) {
    private static final int YUAN_PER_WAN = 10_000;
    private static final int LONGEST = 60;
    /** So few that they fit into a {@code long} in 万元, too. */
    private static final int MOST_PLAIN_DIGITS = 14;
    /** What shows digits in another order than they are in. */
    private static final Pattern HIDDEN = Pattern.compile("\\u202E");
    private static final Pattern FULL_WIDTH = Pattern.compile("[！-～]");
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
    /** What a figure, or a part of one, may begin with. */
    static final String NUMERALS = "0-9零〇一二三四五六七八九十两半廿卅壹贰叁肆伍陆柒捌玖拾";
    /** What is between a label and its figure, as in {@code 设备投资额：1200万元}. */
    private static final Pattern AFTER_LABEL = Pattern.compile("^ *[:为是]? *");
    /**
     * A space before a unit, be it that of another cell; one before digits, in whatever writing, may part two figures.
     */
    private static final Pattern BEFORE_UNIT = Pattern.compile("[ \\t\\r\\n]+(?=[^\\s.," + NUMERALS + "])");
    /** A space between the parts of one figure, of which the next has a unit of its own, too. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile(
            "(?<=[亿億]) +(?=[N]+[^N .,亿億])|(?<=[万萬]) +(?=[N]+[^N .,万萬亿億])".replace("N", NUMERALS));
    /**
     * What ends a sentence or a quotation, as it comes along when a figure is copied; two points leave a figure open.
     */
    private static final Pattern BEHIND = Pattern.compile("(?:[ ,;。、)\\]】}>》」』”’\"']|(?<!\\.)\\.(?!\\.))+$");
    /** A quotation's beginning; not a round bracket, which makes a figure negative in books. */
    private static final Pattern BEFORE = Pattern.compile("^[“”\"‘’'「『《〈【\\[]+ *");
    /** What says that it is all of it. */
    private static final Pattern ALTOGETHER = Pattern.compile("^(?:[共总合總]计?|[总合總][共计計]|total)[:： ]*");
    /** The unit, as headings bear it; what closes it may have fallen away. */
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile(" *\\( *([^()" + NUMERALS + "]+?) *\\)?$");
    private static final String SIGN = "[-−–负負]";
    /** What names the money and not its unit: behind it may be yuan or 万元. */
    private static final String CURRENCY = "(?:人民[币幣]|rmb|cny|renminbi|(?:cn)?[¥￥])";
    private static final Pattern MONEY = Pattern.compile(("(?<before>(?:CUR:? *){1,2})?(?<number>.*?)(?<behind>CUR)?"
            + "(?:(?<yuan>(?:元|圆|圓|块|塊)钱?|(?:chinese)?yuan)CUR?)?[整正]?").replace("CUR", CURRENCY));
    private static final Pattern NEGATIVE = Pattern.compile("(CUR:? *)?".replace("CUR", CURRENCY) + SIGN + " *(.+)");
    private static final Pattern PERCENT = Pattern.compile("百分之(.+)|(.+?) *[%‰]");
    /** In some countries a point parts thousands. */
    private static final Pattern POINT_GROUPS = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    /** One number, or two cells of a sheet that happen to look like one. */
    private static final Pattern SPACED = Pattern.compile("[0-9] [0-9]");
    /** Too long to be looked at closely: what its digits come to, and what they say behind the point. */
    private static final Pattern LONG = Pattern.compile("[^0-9]{0,8}(?:[1-9][0-9,]{19,}+(?:\\.[0-9]*+)?"
            + "|[0-9,]+(?<decimals>\\.[0-9]{15,}+))[^0-9]{0,8}");
    private static final Pattern FIRST_DIGITS = Pattern.compile("[0-9.,][0-9., ]*");

    /** What can be wrong with it. */
    public enum Wrong {
        NOT_A_NUMBER, SEVERAL_NUMBERS, MISPLACED_COMMA, NEGATIVE, NO_UNIT, TOO_PRECISE, NOT_WHOLE, TOO_LARGE,
        PERCENT, APPROXIMATE, FOREIGN_CURRENCY, IN_WORDS;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** What kind of fault it is, for programs. */
        public String code() {
            return code;
        }
    }

    /**
     * What was read.
     *
     * @param value       yuan or things, also where they are too many; meaningless if anything else is wrong
     * @param isConverted whether it is another number than the digits that were typed, as 12,000 万元 is for {@code 1.2亿}
     * @param hasUnit     whether a unit was typed, so that the one of its place was not meant
     * @param wrong       null if nothing is
     * @param word        what makes it approximate, as it was typed; empty if it is not
     */
    public record Reading(long value, boolean isConverted, boolean hasUnit, Wrong wrong, String word) {
        private static final Pattern WITHOUT_DIGITS = Pattern.compile("[^\\p{N}]*");

        static Reading of(Wrong wrong) {
            return new Reading(0, false, false, wrong, "");
        }

        /** Whether words stood in place of a figure: 'none', 'not known', a dash. */
        public boolean isOfWords(String typed) {
            return wrong == Wrong.NOT_A_NUMBER && WITHOUT_DIGITS.matcher(typed).matches();
        }
    }

    public FigureReader {
        units = List.copyOf(units);
    }

    /** For the answers to a fact that is a number; money in 万元. */
    public static FigureReader of(Fact fact) {
        List<String> units = fact.unit().map(Classifiers::of).orElse(List.of());
        boolean isMoney = fact.type() == FactType.MONEY;
        return new FigureReader(isMoney, isMoney ? YUAN_PER_WAN : 1, units, fact.label().zh(), fact.type().maximum());
    }

    /** The same, with money in yuan. */
    public static FigureReader inYuan(Fact fact) {
        FigureReader inWan = of(fact);
        return new FigureReader(inWan.isMoney, 1, inWan.units, inWan.label, inWan.maximum);
    }

    /** Reads digits and nothing else, within the bounds; {@link Value#UNKNOWN} for anything else. */
    long readPlain(char[] typed, int from, int length) {
        if (length == 0 || length > MOST_PLAIN_DIGITS) {
            return Value.UNKNOWN;
        }
        long value = 0;
        for (int i = from; i < from + length; i++) {
            int digit = typed[i] - '0';
            if (digit < 0 || digit > 9) {
                return Value.UNKNOWN;
            }
            value = value * 10 + digit;
        }
        return value * one <= maximum ? value * one : Value.UNKNOWN;
    }

    /** Reads a figure, exact to the yuan or the thing. */
    public Reading read(String typed) {
        long plain = readPlain(typed.toCharArray(), 0, typed.length());
        if (Value.isKnown(plain)) {
            return new Reading(plain, false, false, null, "");
        }
        if (HIDDEN.matcher(typed).find()) {
            return Reading.of(Wrong.NOT_A_NUMBER);
        }
        if (typed.length() > LONGEST) {
            return tooLong(narrow(typed));
        }
        String text = plain(typed);
        Matcher negative = NEGATIVE.matcher(text);
        if (negative.matches()) {
            String rest = (negative.group(1) == null ? "" : negative.group(1)) + negative.group(2);
            return Reading.of(quantity(rest).value().isPresent() ? Wrong.NEGATIVE : Wrong.NOT_A_NUMBER);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            String rest = percent.group(1) == null ? percent.group(2) : percent.group(1);
            return Reading.of(Numeral.of(rest).isPresent() ? Wrong.PERCENT : Wrong.NOT_A_NUMBER);
        }
        Quantity quantity = quantity(text);
        if (quantity.value().isEmpty()) {
            return new UnreadableFigure(text, quantity.words(), isMoney, it -> quantity(it).value().isPresent())
                    .reading();
        }
        return quantity.isUnclear() ? Reading.of(Wrong.NO_UNIT) : inBounds(quantity);
    }

    private Reading tooLong(String text) {
        Matcher digits = LONG.matcher(text);
        if (!digits.matches()) {
            return Reading.of(Wrong.NOT_A_NUMBER);
        }
        return digits.group("decimals") == null ? new Reading(Long.MAX_VALUE, false, false, Wrong.TOO_LARGE, "")
                : Reading.of(isMoney ? Wrong.TOO_PRECISE : Wrong.NOT_WHOLE);
    }

    /** Plain digits and letters, and a plain space for each space; what only looks like a digit stays as it is. */
    private String plain(String typed) {
        String spaced = SPACE.matcher(narrow(typed)).replaceAll(" ");
        String ended = BEHIND.matcher(BEFORE.matcher(spaced).replaceFirst("")).replaceAll("");
        String whole = UNIT_IN_BRACKETS.matcher(ended).replaceFirst("$1").toLowerCase(Locale.ROOT);
        String rest = whole.startsWith(label)
                ? AFTER_LABEL.matcher(whole.substring(label.length())).replaceFirst("") : whole;
        return ALTOGETHER.matcher(rest).replaceFirst("");
    }

    private static String narrow(String typed) {
        return FULL_WIDTH.matcher(PastedText.visible(typed)).replaceAll(it -> Matcher.quoteReplacement(
                String.valueOf((char) (it.group().charAt(0) - '！' + '!'))));
    }

    /**
     * A number with its unit taken off.
     *
     * @param words     the number as it was written
     * @param value     what it comes to, in yuan or things
     * @param hasUnit   whether it is in a unit of its own
     * @param isUnclear whether it may be yuan or the unit of its place, as {@code ¥1200} and {@code 一万二千} may
     */
    private record Quantity(String words, Optional<BigDecimal> value, boolean hasUnit, boolean isUnclear) {
    }

    private Quantity quantity(String spaced) {
        String text = BETWEEN_PARTS.matcher(BEFORE_UNIT.matcher(spaced.strip()).replaceAll("")).replaceAll("");
        if (!isMoney) {
            String words = units.stream().flatMap(unit -> before(unit, text).stream()).findFirst().orElse(text);
            return new Quantity(words, Numeral.of(words).map(Numeral::value), words.length() < text.length(), false);
        }
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return new Quantity(text, Optional.empty(), false, false);
        }
        String words = money.group("number");
        Optional<Numeral> numeral = Numeral.of(words);
        boolean isScaled = numeral.filter(Numeral::isScaled).isPresent();
        boolean hasUnit = isScaled || money.group("yuan") != null;
        boolean isNamed = money.group("before") != null || money.group("behind") != null;
        return new Quantity(words,
                numeral.map(it -> hasUnit ? it.value() : it.value().multiply(BigDecimal.valueOf(one))), hasUnit,
                one > 1 && (isNamed && !hasUnit
                        || money.group("yuan") == null && numeral.filter(Numeral::isMixed).isPresent()));
    }

    /** What is before a unit that nothing but a word of what is counted follows. */
    private Optional<String> before(String unit, String text) {
        int at = text.indexOf(unit);
        String noun = at < 0 ? "" : text.substring(at + unit.length());
        return at >= 0 && (noun.isEmpty() || noun.length() > 1 && label.contains(noun))
                ? Optional.of(text.substring(0, at)) : Optional.empty();
    }

    private Reading inBounds(Quantity quantity) {
        BigDecimal value = quantity.value().orElseThrow().stripTrailingZeros();
        boolean isGrouped = POINT_GROUPS.matcher(quantity.words()).matches();
        if (value.scale() > 0 || isGrouped && !isMoney) {
            return Reading.of(isMoney ? Wrong.TOO_PRECISE : Wrong.NOT_WHOLE);
        }
        return new Reading(value.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact(),
                isGrouped || SPACED.matcher(quantity.words()).find() || !isAsTyped(quantity.words(), value),
                quantity.hasUnit(),
                value.compareTo(BigDecimal.valueOf(maximum)) > 0 ? Wrong.TOO_LARGE : null, "");
    }

    private boolean isAsTyped(String words, BigDecimal value) {
        Matcher digits = FIRST_DIGITS.matcher(words);
        return digits.lookingAt() && Numeral.digits(digits.group()).stream()
                .anyMatch(it -> it.multiply(BigDecimal.valueOf(one)).compareTo(value) == 0);
    }
}
