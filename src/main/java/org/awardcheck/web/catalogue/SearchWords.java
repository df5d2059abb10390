package org.awardcheck.web.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words that are looked for.
 *
 * @param terms what must all be found, in the form that {@link #plain} gives; empty to find everything
 */
record SearchWords(List<String> terms) {
    SearchWords {
        terms = List.copyOf(terms);
    }

    /** The words as a person typed them, parted by spaces or commas. */
    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(plain(typed).split("[\\s,、;]+")).filter(term -> !term.isEmpty()).toList());
    }

    /** Whether all of them are in a text that is in the form of {@link #plain}. */
    boolean areIn(String plainText) {
        return terms.stream().allMatch(plainText::contains);
    }

    /** A text so that width, case and the commas of figures make no difference. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
    }
}
