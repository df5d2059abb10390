package org.awardcheck.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Period;
import org.awardcheck.policy.Text;
import org.awardcheck.wording.FigureFormat;

/**
 * Puts figures into templates, so that words and rule cannot part. A text names a figure as {@code {cap}} where it is
 * its own or the policy's, and as {@code {award-id.cap}} where it is another award's.
 *
 * @param figures every figure by its full name
 * @param prefix  what makes the name of a text's own figure a full name; empty for a text that belongs to no award
 */
record FigureFiller(Map<String, Figure> figures, String prefix) {

    /** For texts that name these figures alone. */
    static FigureFiller with(List<Figure> figures) {
        Map<String, Figure> byName = new LinkedHashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure));
        return new FigureFiller(byName, "");
    }

    /** For texts that name figures of awards, or the policy's first or last year. */
    static FigureFiller withFiguresOf(List<Award> awards, Period period) {
        Map<String, Figure> byName = new LinkedHashMap<>();
        for (Figure year : List.of(new Figure("first-year", Figure.Unit.YEAR, period.from().getYear()),
                new Figure("last-year", Figure.Unit.YEAR, period.to().getYear()))) {
            byName.put(year.name(), year);
        }
        for (Award award : awards) {
            Parameters.of(award).forEach(figure -> byName.put(award.id() + "." + figure.name(), figure));
        }
        return new FigureFiller(byName, "");
    }

    /** The same figures, for the texts of one of the awards. */
    FigureFiller of(Award award) {
        return new FigureFiller(figures, award.id() + ".");
    }

    /**
     * The text with its figures.
     *
     * @param item where to report a fault
     * @throws CatalogueFault.FaultException if it names a figure that does not exist
     */
    Text fill(Text template, Item item) {
        return template.map(zh -> fill(zh, Language.ZH, item), en -> fill(en, Language.EN, item));
    }

    private String fill(String words, Language language, Item item) {
        return Template.PLACEHOLDER.matcher(words).replaceAll(placeholder -> Matcher.quoteReplacement(
                FigureFormat.of(figure(Template.name(placeholder), item), language)));
    }

    private Figure figure(String name, Item item) {
        return Optional.ofNullable(figures.getOrDefault(prefix + name, figures.get(name)))
                .orElseThrow(() -> item.fault("there is no figure '{" + name + "}'", cure(name)).thrown());
    }

    /** A text's own figures can all be named; those of the other awards are too many. */
    private String cure(String name) {
        List<String> own = figures.keySet().stream().filter(known -> known.startsWith(prefix))
                .map(known -> known.substring(prefix.length())).filter(known -> !known.contains(".")).toList();
        Optional<String> meant = Closest.to(name, own).or(() -> Closest.to(name, figures.keySet()));
        if (meant.isPresent()) {
            return "did you mean '{" + meant.get() + "}'?";
        }
        String named = "use " + own.stream().map(known -> "{" + known + "}").collect(Collectors.joining(", "));
        boolean isOfAwards = figures.keySet().stream().anyMatch(known -> known.contains("."));
        return own.isEmpty() ? "write it without"
                : prefix.isEmpty() && isOfAwards ? named + ", or an award's figure, as in {award-id.cap}" : named;
    }
}
