package org.awardcheck.web.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.FigureReader;

/**
 * One word or figure that is looked for.
 *
 * @param typed what was typed, in the form that {@link SearchWords#plain} gives
 */
record SearchTerm(String typed) {
    /** What a title is called by besides its name: whose it is, and that it pays. */
    private static final Pattern CHINESE_FILLERS = Pattern.compile("^(?:浙江(?=省.)|湖州(?=市.))|(?<=..)(?:奖励|奖补|补贴|补助|政策)$");
    private static final Pattern SEVERAL = Pattern.compile("[a-z-]{2,}s");
    /** So short that it occurs in the middle of other words. */
    private static final Pattern SHORT_WORD = Pattern.compile("[a-z&]{1,3}");
    private static final FigureReader MONEY = new FigureReader(true, 1, List.of(), "", FactType.MONEY.maximum());
    private static final Pattern IN_WAN = Pattern.compile("([1-9][0-9]*)0000(\\D*)");
    private static final int WAN = 10_000;

    /**
     * Whether it is in a text that is in the form of {@link SearchWords#plain}, or something else that is written for
     * it.
     */
    boolean isIn(String plainText) {
        return forms().anyMatch(form -> isIn(plainText, form));
    }

    private Stream<String> forms() {
        return Stream.of(Stream.of(typed, CHINESE_FILLERS.matcher(typed).replaceAll("")), one(), figures())
                .flatMap(it -> it).filter(form -> !form.isEmpty());
    }

    /** One thing of an English word for several. */
    private Stream<String> one() {
        if (!SEVERAL.matcher(typed).matches()) {
            return Stream.empty();
        }
        String one = typed.substring(0, typed.length() - 1);
        return typed.endsWith("ies") ? Stream.of(one, typed.substring(0, typed.length() - 3) + "y") : Stream.of(one);
    }

    /** A sum of money as each of the languages writes it, and a great number of things as Chinese does. */
    private Stream<String> figures() {
        FigureReader.Reading money = MONEY.read(typed);
        String digits = money.wrong() == null && money.value() >= WAN ? Long.toString(money.value()) : typed;
        Matcher inWan = IN_WAN.matcher(digits);
        return inWan.matches() ? Stream.of(digits, inWan.group(1) + "万" + inWan.group(2)) : Stream.of(digits);
    }

    /**
     * Whether a term is there, where it begins or ends with a figure with all of that figure, and a short word as one.
     */
    private static boolean isIn(String text, String term) {
        boolean isShort = SHORT_WORD.matcher(term).matches();
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            if (!partsFigure(text, at) && !partsFigure(text, end) && !(isShort && partsWord(text, at, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are letters before or behind; that of the plural may be. */
    private static boolean partsWord(String text, int begin, int end) {
        return isLetter(text, begin - 1) || isLetter(text, end) && (text.charAt(end) != 's' || isLetter(text, end + 1));
    }

    /** Whether a place is within a figure. */
    private static boolean partsFigure(String text, int at) {
        return isOfFigure(text, at - 1) && isOfFigure(text, at) && (isDigit(text, at - 1) || isDigit(text, at));
    }

    /** A digit, or a point between two. */
    private static boolean isOfFigure(String text, int at) {
        return isDigit(text, at)
                || at > 0 && at < text.length() && text.charAt(at) == '.' && isDigit(text, at - 1)
                && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return isBetween(text, at, '0', '9');
    }

    private static boolean isLetter(String text, int at) {
        return isBetween(text, at, 'a', 'z');
    }

    private static boolean isBetween(String text, int at, char first, char last) {
        return at >= 0 && at < text.length() && text.charAt(at) >= first && text.charAt(at) <= last;
    }
}
