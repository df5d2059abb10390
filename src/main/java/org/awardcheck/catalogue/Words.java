package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.Figures;

/**
 * Puts figures into texts, so that words and rule cannot part. A text names a figure as {@code {cap}}, or as
 * {@code {award-id.cap}} where it is another award's.
 *
 * @param figures every figure by the name that texts use for it
 */
record Words(Map<String, Figure> figures) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    /**
     * The text with its figures.
     *
     * @param prefix what to put before a name that stands for a figure of the text's own award; empty elsewhere
     * @throws CatalogueFault.FaultException if it names a figure that does not exist
     */
    Text fill(Text text, String prefix, Item item) {
        return text.map(zh -> fill(zh, prefix, Language.ZH, item), en -> fill(en, prefix, Language.EN, item));
    }

    /** The same, for sentences of our own: they may not write a figure out. */
    Text sentence(Text text, String prefix, Item item) {
        for (String words : List.of(text.zh(), text.en())) {
            if (DIGIT.matcher(PLACEHOLDER.matcher(words).replaceAll("")).find()) {
                throw item.fault("a figure is written out in '" + words + "'",
                        "name the parameter instead, as in {cap}, so that words and rule cannot part").thrown();
            }
        }
        return fill(text, prefix, item);
    }

    private String fill(String words, String prefix, Language language, Item item) {
        Matcher matcher = PLACEHOLDER.matcher(words);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            Figure figure = figures.getOrDefault(prefix + name, figures.get(name));
            if (figure == null) {
                throw item.fault("there is no figure '{" + name + "}'", "use one of "
                        + String.join(", ", figures.keySet().stream().filter(known -> known.startsWith(prefix))
                                .map(known -> "{" + known.substring(prefix.length()) + "}").toList())).thrown();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(Figures.of(figure, language)));
        }
        return matcher.appendTail(filled).toString();
    }
}
