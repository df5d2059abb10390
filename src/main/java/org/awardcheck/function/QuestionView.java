package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Question;

/**
 * A question.
 *
 * @param topic the topic that its facts belong to; null if it is asked of everyone
 * @param hint  what to count and what to leave out; null if that goes without saying
 */
public record QuestionView(String id, @JsonInclude(ALWAYS) String topic, String title,
        @JsonInclude(ALWAYS) String hint, List<FieldView> fields) {

    /** @param fields those of its facts that are asked */
    static QuestionView of(Question question, List<Fact> fields, Language language) {
        return new QuestionView(question.id(), question.facts().get(0).topic().orElse(null),
                question.title().in(language), question.hint().map(hint -> hint.in(language)).orElse(null),
                fields.stream().map(fact -> FieldView.of(fact, language)).toList());
    }
}
