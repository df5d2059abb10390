package org.awardcheck.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A figure on a page. Chinese pages write money in 万元 and English ones in yuan, and where a table's heading bears the
 * unit, the figure alone does not tell; so a figure is the same as another if they are equal, in the one unit or in
 * both.
 *
 * @param written as the page writes it
 * @param isDrawn whether it is in a drawing, where English counts in millions
 * @param value   without commas; dates as the number yyyymmdd
 */
record Figure(String written, BigDecimal value, boolean isDrawn) {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日|(\\d{1,2}) ("
            + String.join("|", MONTHS) + ") (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");
    /** Where there is room, English drawings say so: 24 m. */
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)( m\\b)?");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** All figures in the words of a page. */
    static List<Figure> all(Document page) {
        List<Figure> figures = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean isDrawn = element.normalName().equals("text");
            element.textNodes().forEach(words -> figures.addAll(in(words.text(), isDrawn)));
        }
        return figures;
    }

    private static List<Figure> in(String words, boolean isDrawn) {
        List<Figure> figures = new ArrayList<>();
        Matcher dates = DATE.matcher(words);
        StringBuilder rest = new StringBuilder();
        while (dates.find()) {
            figures.add(new Figure(dates.group(), day(dates), false));
            dates.appendReplacement(rest, " ");
        }
        dates.appendTail(rest);
        NUMBER.matcher(rest).results().map(it -> new Figure(it.group(), number(it), isDrawn)).forEach(figures::add);
        return figures;
    }

    boolean isSameAs(Figure other) {
        return value.compareTo(other.value) == 0 || isInWan(this, other) || isInWan(other, this)
                || isDrawn && other.isDrawn && (isInMillions(this, other) || isInMillions(other, this));
    }

    /** Whether the one is the other in 万元; where a sum is none to the yuan, Chinese rounds it to the 万元. */
    private static boolean isInWan(Figure wan, Figure yuan) {
        return wan.value.multiply(WAN).compareTo(yuan.value) == 0
                || wan.value.compareTo(yuan.value.divide(WAN, 0, RoundingMode.HALF_UP)) == 0
                && yuan.value.remainder(BigDecimal.TEN).signum() != 0;
    }

    private static boolean isInMillions(Figure millions, Figure wan) {
        return millions.value.multiply(MILLION).compareTo(wan.value.multiply(WAN)) == 0;
    }

    private static BigDecimal number(MatchResult match) {
        BigDecimal number = new BigDecimal(match.group(1).replace(",", ""));
        return match.group(2) == null ? number : number.multiply(MILLION);
    }

    private static BigDecimal day(Matcher date) {
        int first = date.group(1) != null ? 1 : 7;
        return date.group(5) != null
                ? day(date.group(6), MONTHS.indexOf(date.group(5)) + 1, date.group(4))
                : day(date.group(first), Integer.parseInt(date.group(first + 1)), date.group(first + 2));
    }

    private static BigDecimal day(String year, int month, String day) {
        return new BigDecimal(Integer.parseInt(year) * 10_000 + month * 100 + Integer.parseInt(day));
    }
}
