package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.request.AwardRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How does this one award come out, and why? */
public class AwardFunction {
    private final EditionAssessors assessors;

    AwardFunction(EditionAssessors assessors) {
        this.assessors = assessors;
    }

    @Funq("award")
    @Operation(summary = "这一项奖励结果如何，为什么？ / How does this one award come out, and why?",
            description = "说明一项奖励的结论、条款、各项条件和算式。\n\n"
                    + "The outcome of one award with its clause, its conditions and the sum.")
    public AwardResponse award(AwardRequest asked) {
        Request request = asked.request();
        return AwardResponse.of(request, asked.award(), assessors.of(request.policy()).assess(request.answers()));
    }
}
