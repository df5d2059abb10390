package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.request.InvestmentCurveRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How do my awards grow with my investment? */
public class InvestmentCurveFunction {
    private final Assessors assessors;

    InvestmentCurveFunction(Assessors assessors) {
        this.assessors = assessors;
    }

    @Funq("investment-curve")
    @Operation(summary = "How do my awards grow with my investment?")
    public InvestmentCurveResponse investmentCurve(InvestmentCurveRequest asked) {
        Request request = asked.request();
        return InvestmentCurveResponse.of(request, InvestmentCurve.of(assessors.of(request.policy()),
                request.answers(), asked.fact().fact(), asked.from().amount(), asked.to().amount()));
    }
}
