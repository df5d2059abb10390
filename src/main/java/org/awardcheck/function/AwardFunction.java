package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.AwardRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How does this one award come out, and why? */
public class AwardFunction {
    private final Assessors assessors;

    AwardFunction(Assessors assessors) {
        this.assessors = assessors;
    }

    @Funq("award")
    @Operation(summary = "How does this one award come out, and why?")
    public AwardResponse award(AwardRequest asked) {
        Request request = asked.request();
        return AwardResponse.of(request, asked.award(), assessors.of(request.policy()).assess(request.answers()));
    }
}
