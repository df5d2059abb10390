package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Text;

/**
 * A fact to be answered.
 *
 * @param type    boolean, money (whole yuan), count, option or multi
 * @param unit    what a number counts
 * @param minimum the least that a number may be
 * @param maximum the most that a number may be
 * @param options what can be chosen
 */
public record FieldView(String fact, FactType type, String label, @JsonInclude(NON_NULL) String unit,
        @JsonInclude(NON_NULL) Long minimum, @JsonInclude(NON_NULL) Long maximum,
        @JsonInclude(NON_NULL) List<OptionView> options) {

    private static final Text YUAN = new Text("元", "yuan");

    /** Something that can be chosen; the note says what belongs to it, or when it counts. */
    public record OptionView(String id, String label, @JsonInclude(NON_NULL) String note) {
    }

    static FieldView of(Fact fact, Language language) {
        boolean isNumber = fact.type().isNumber();
        return new FieldView(fact.id(), fact.type(), fact.label().in(language), unit(fact, language),
                isNumber ? 0L : null, isNumber ? fact.type().maximum() : null,
                fact.type().hasOptions() ? options(fact, language) : null);
    }

    static String unit(Fact fact, Language language) {
        return switch (fact.type()) {
            case MONEY -> YUAN.in(language);
            case COUNT -> fact.unit().orElseThrow().in(language);
            case BOOLEAN, OPTION, MULTI -> null;
        };
    }

    private static List<OptionView> options(Fact fact, Language language) {
        return fact.options().stream().map(option -> new OptionView(option.id(), option.label().in(language),
                option.note().map(note -> note.in(language)).orElse(null))).toList();
    }
}
