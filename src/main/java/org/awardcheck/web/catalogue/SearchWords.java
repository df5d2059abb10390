package org.awardcheck.web.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are looked for.
 *
 * @param terms what must all be found, in the form that {@link #plain} gives; empty to find everything
 */
record SearchWords(List<SearchTerm> terms) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,、;。!?:]+|\\.{2,}|\\.(?=\\s|$)");
    private static final Pattern COMMA_OF_A_FIGURE = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
    /** People write titles with or without them, and with those of their own keyboard. */
    private static final Pattern QUOTES_AND_BRACKETS = Pattern.compile("[\"'“”‘’「」『』《》〈〉()\\[\\]【】〔〕]");
    /** National and provincial titles go by 国家级 and 国家, 省级 and 省. */
    private static final Pattern LEVEL = Pattern.compile("(?<=国家|省|市)级");
    /** Rates from one to another, with whatever is between them. */
    private static final Pattern RATES = Pattern.compile("([0-9.]+)%?(?: ?[-–—~至到] ?| to )([0-9.]+)%");
    /** What a number is short for, behind its digits. */
    private static final Map<String, String> SCALES = Map.of("k", "thousand", "m", "million", "mn", "million", "bn",
            "billion");
    private static final Pattern SCALE = Pattern.compile("(?<=[0-9]) *(thousand|million|billion|mn?|bn|k)(?![a-z])");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[0-9]) +(?=[千百万亿元家台])");
    private static final Pattern BETWEEN_LETTERS_AND_DIGITS = Pattern.compile("(?<=[a-z])(?=[0-9])");
    /** Words that are everywhere or nowhere, and say nothing of what is looked for. */
    private static final Set<String> FILLERS = Set.of("a", "an", "and", "by", "for", "in", "of", "on", "or", "the",
            "to",
            "with", "yuan", "rmb", "cny", "subsidy", "subsidies", "grant", "grants", "funding");

    SearchWords {
        terms = List.copyOf(terms);
    }

    /** The words as a person typed them, parted by spaces or commas. */
    static SearchWords of(String typed) {
        String scaled = SCALE.matcher(folded(typed)).replaceAll(it -> SCALES.getOrDefault(it.group(1), it.group(1)));
        String joined = BETWEEN_LETTERS_AND_DIGITS.matcher(BEFORE_UNIT.matcher(scaled).replaceAll("")).replaceAll(" ");
        List<String> terms = Arrays.stream(BETWEEN.split(joined)).filter(term -> !term.isEmpty())
                .map(term -> bare(term).isEmpty() ? term : bare(term)).toList();
        List<String> telling = terms.stream().filter(term -> !FILLERS.contains(term)).toList();
        return new SearchWords((telling.isEmpty() ? terms : telling).stream().map(SearchTerm::new).toList());
    }

    /** Whether all of them are in a text that is in the form of {@link #plain}. */
    boolean areIn(String plainText) {
        return terms.stream().allMatch(term -> term.isIn(plainText));
    }

    /**
     * A text so that width, case, American spelling, the commas of figures, what parts two rates, quotes and brackets
     * make no difference.
     */
    static String plain(String text) {
        return bare(folded(text));
    }

    private static String folded(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spelled = narrow.replace("iz", "is").replace("center", "centre").replace("speciality", "specialty");
        return RATES.matcher(COMMA_OF_A_FIGURE.matcher(spelled).replaceAll("")).replaceAll("$1%~$2%");
    }

    private static String bare(String text) {
        return LEVEL.matcher(QUOTES_AND_BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }
}
