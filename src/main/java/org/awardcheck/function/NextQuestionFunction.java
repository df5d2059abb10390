package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.request.NextQuestionRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What should I be asked next, and is anything left to ask? */
public class NextQuestionFunction {
    private final EditionAssessors assessors;

    NextQuestionFunction(EditionAssessors assessors) {
        this.assessors = assessors;
    }

    @Funq("next-question")
    @Operation(summary = "接下来该问什么，还有要问的吗？ / What should I be asked next, and is anything left to ask?",
            description = "发送已有的回答，得到下一个问题；把各栏的回答以其fact为名放入answers，不知道的放入skipped，再问，直到question为null。\n\n"
                    + "Takes the answers so far and gives the next question. Put the answer to each field into "
                    + "answers under its fact, or the fact into skipped where it is not known, and ask again "
                    + "until question is null.")
    public NextQuestionResponse nextQuestion(NextQuestionRequest asked) {
        Request request = asked.request();
        Assessment assessment = assessors.of(request.policy()).assess(request.answers());
        return NextQuestionResponse.of(request, NextQuestion.after(assessment, asked.skipped().facts()));
    }
}
