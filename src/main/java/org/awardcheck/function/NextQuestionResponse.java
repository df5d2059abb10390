package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.request.Request;

/**
 * What to ask next.
 *
 * @param question null when nothing is left that could change an outcome
 * @param settled  how many awards are decided
 * @param open     how many are undetermined
 */
public record NextQuestionResponse(PolicyView policy, String on, String language,
        @JsonInclude(ALWAYS) QuestionView question, int settled, int open) {

    static NextQuestionResponse of(Request request, NextQuestion next) {
        return new NextQuestionResponse(PolicyView.of(request), request.on().toString(), request.language().tag(),
                next.question().map(question -> QuestionView.of(question, next.fields(), request.language()))
                        .orElse(null),
                next.settled(), next.open());
    }
}
