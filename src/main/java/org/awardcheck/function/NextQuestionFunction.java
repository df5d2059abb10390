package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.NextQuestionRequest;
import org.awardcheck.request.RequestReader;

/** What should I be asked next, and is anything left to ask? */
public class NextQuestionFunction {
    private final RequestReader requests;
    private final Assessors assessors;

    NextQuestionFunction(RequestReader requests, Assessors assessors) {
        this.requests = requests;
        this.assessors = assessors;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.NEXT_QUESTION)
    public NextQuestionResponse nextQuestion(JsonBody body) {
        NextQuestionRequest asked = requests.readNextQuestion(body);
        Assessment assessment = assessors.of(asked.request().policy()).assess(asked.request().answers());
        return NextQuestionResponse.of(asked.request(), NextQuestion.after(assessment, asked.skipped()));
    }
}
