package org.awardcheck.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a workbook shows numbers (ECMA-376 part 1, 18.8.31): in sections for those above zero, below it and zero, or for
 * those that a condition names.
 *
 * @param sections those for numbers
 */
record NumberFormat(List<FormatSection> sections) {
    /** As many as spreadsheet programs take. */
    private static final int LONGEST = 255;
    private static final int OF_NUMBERS = 3;
    private static final Pattern TOKEN = Pattern.compile("\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.)|[_*].?"
            + "|\\[(?<bracket>[^\\]]*)\\]?|General|G/通用格式|E[+-]|.", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Reads a format's code. */
    static NumberFormat of(String code) {
        List<FormatSection> sections = new ArrayList<>(List.of(new FormatSection()));
        Matcher tokens = TOKEN.matcher(code.length() > LONGEST ? "" : code);
        while (tokens.find()) {
            FormatSection last = sections.get(sections.size() - 1);
            if (tokens.group("quoted") != null) {
                last.literal(tokens.group("quoted"));
            } else if (tokens.group("escaped") != null) {
                last.literal(tokens.group("escaped"));
            } else if (tokens.group("bracket") != null) {
                last.bracket(tokens.group("bracket"));
            } else if (tokens.group().equals(";")) {
                sections.add(new FormatSection());
            } else {
                last.token(tokens.group());
            }
        }
        return new NumberFormat(sections.stream().limit(OF_NUMBERS).map(FormatSection::end).toList());
    }

    /** The section that shows a number; nothing where that cannot be said, or it shows nothing of the number. */
    Optional<FormatSection> section(BigDecimal number) {
        Optional<FormatSection> section = chosen(number);
        // A nought may be shown as a dash, or not at all; it is one for all that.
        return section.filter(FormatSection::isBlank).isPresent() && number.signum() == 0
                ? sections.stream().filter(FormatSection::isReadable).findFirst()
                : section.filter(FormatSection::isReadable);
    }

    /**
     * What a number is shown as whose section has nothing but words, as {@code "TRUE";"TRUE";"FALSE"} has; else
     * nothing.
     */
    Optional<String> words(BigDecimal number) {
        return chosen(number).filter(FormatSection::isBlank).map(section -> section.around(""))
                .filter(it -> !it.isEmpty());
    }

    private Optional<FormatSection> chosen(BigDecimal number) {
        int last = sections.size() - 1;
        if (sections.stream().noneMatch(FormatSection::hasCondition)) {
            return Optional.of(sections.get(number.signum() < 0 ? Math.min(1, last) : number.signum() == 0 && last > 1
                    ? 2 : 0));
        }
        boolean isClear = sections.stream().limit(last).allMatch(FormatSection::hasCondition);
        return sections.stream().filter(section -> isClear && section.isFor(number)).findFirst();
    }
}
