package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import java.util.function.Consumer;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which awards can my project get? */
public class AwardsFunction {
    private final Assessors assessors;
    private final Consumer<Assessment> assessed;

    /** @param assessed is told of every assessment */
    AwardsFunction(Assessors assessors, Consumer<Assessment> assessed) {
        this.assessors = assessors;
        this.assessed = assessed;
    }

    @Funq("awards")
    @Operation(summary = "Which awards can my project get?")
    public AwardsResponse awards(AwardsRequest asked) {
        Request request = asked.request();
        Assessment assessment = assessors.of(request.policy()).assess(request.answers());
        assessed.accept(assessment);
        return asked.explain() ? AwardsResponse.explained(request, assessment) : AwardsResponse.of(request, assessment);
    }
}
