package org.awardcheck.web.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that are looked for.
 *
 * @param terms what must all be found, in the form that {@link #plain} gives; empty to find everything
 */
record SearchWords(List<String> terms) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,、;。!?:]+|\\.{2,}|\\.(?=\\s|$)");
    private static final Pattern COMMA_OF_A_FIGURE = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
    /** People write titles with or without them, and with those of their own keyboard. */
    private static final Pattern QUOTES_AND_BRACKETS = Pattern.compile("[\"'“”‘’「」『』《》〈〉()\\[\\]【】〔〕]");
    /** National and provincial titles go by 国家级 and 国家, 省级 and 省. */
    private static final Pattern LEVEL = Pattern.compile("(?<=国家|省|市)级");

    SearchWords {
        terms = List.copyOf(terms);
    }

    /** The words as a person typed them, parted by spaces or commas. */
    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(BETWEEN.split(folded(typed))).filter(term -> !term.isEmpty())
                .map(term -> bare(term).isEmpty() ? term : bare(term)).toList());
    }

    /** Whether all of them are in a text that is in the form of {@link #plain}. */
    boolean areIn(String plainText) {
        return terms.stream().allMatch(term -> forms(term).anyMatch(form -> isIn(plainText, form)));
    }

    /** A text so that width, case, the commas of figures, quotes and brackets make no difference. */
    static String plain(String text) {
        return bare(folded(text));
    }

    private static String folded(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return COMMA_OF_A_FIGURE.matcher(narrow).replaceAll("");
    }

    private static String bare(String text) {
        return LEVEL.matcher(QUOTES_AND_BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The term, and one thing of it where it is an English word for several. */
    private static Stream<String> forms(String term) {
        if (!term.matches("[a-z-]{3,}s")) {
            return Stream.of(term);
        }
        String one = term.substring(0, term.length() - 1);
        return term.endsWith("ies") ? Stream.of(term, one, term.substring(0, term.length() - 3) + "y") : Stream.of(term, one);
    }

    /** Whether a term is there, and where it begins or ends with a figure, with all of that figure. */
    private static boolean isIn(String text, String term) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            if (!partsFigure(text, at) && !partsFigure(text, at + term.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is within a figure. */
    private static boolean partsFigure(String text, int at) {
        return isOfFigure(text, at - 1) && isOfFigure(text, at) && (isDigit(text, at - 1) || isDigit(text, at));
    }

    /** A digit, or a point between two. */
    private static boolean isOfFigure(String text, int at) {
        return isDigit(text, at)
                || at > 0 && at < text.length() && text.charAt(at) == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
