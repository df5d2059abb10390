package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.request.NextQuestionRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What should I be asked next, and is anything left to ask? */
public class NextQuestionFunction {
    private final Assessors assessors;

    NextQuestionFunction(Assessors assessors) {
        this.assessors = assessors;
    }

    @Funq("next-question")
    @Operation(summary = "What should I be asked next, and is anything left to ask?")
    public NextQuestionResponse nextQuestion(NextQuestionRequest asked) {
        Request request = asked.request();
        Assessment assessment = assessors.of(request.policy()).assess(request.answers());
        return NextQuestionResponse.of(request, NextQuestion.after(assessment, asked.skipped().facts()));
    }
}
