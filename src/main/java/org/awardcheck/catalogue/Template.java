package org.awardcheck.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.policy.Text;

/** Words with the names of figures in braces, as in {@code {cap}}; {@link FigureFiller} fills them in. */
final class Template {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    /** Braces of full width are what a Chinese keyboard types. */
    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    private Template() {
    }

    /** Words that may name figures, and may write out others: an official name has digits in it. */
    static Text words(Item item) {
        Text template = item.bothLanguages();
        for (String words : List.of(template.zh(), template.en())) {
            if (BRACE.matcher(withoutNames(words)).find()) {
                throw item.fault("a brace is alone or of full width in '" + words + "'",
                        "name a figure as in {cap}").thrown();
            }
        }
        if (!names(template.zh()).equals(names(template.en()))) {
            throw item.fault("the two languages name different figures", "name the same ones in both").thrown();
        }
        return template;
    }

    /** A sentence of our own: it may not write a figure out. */
    static Text sentence(Item item) {
        Text template = words(item);
        for (String words : List.of(template.zh(), template.en())) {
            if (DIGIT.matcher(withoutNames(words)).find()) {
                throw item.fault("a figure is written out in '" + words + "'",
                        "name the parameter instead, as in {cap}, so that words and rule cannot part").thrown();
            }
        }
        return template;
    }

    /** Whether the words name a figure, or try to. */
    static boolean hasBrace(Text words) {
        return BRACE.matcher(words.zh() + words.en()).find();
    }

    /** The figures that the words name; the same in both languages. */
    static Set<String> names(Text template) {
        return names(template.zh());
    }

    private static Set<String> names(String words) {
        return PLACEHOLDER.matcher(words).results().map(Template::name).collect(Collectors.toSet());
    }

    static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }

    private static String withoutNames(String words) {
        return PLACEHOLDER.matcher(words).replaceAll("");
    }
}
