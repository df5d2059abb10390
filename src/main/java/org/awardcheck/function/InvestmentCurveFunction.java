package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.LeastInvestment;
import org.awardcheck.policy.Fact;
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
        Assessor assessor = assessors.of(request.policy());
        Fact fact = asked.fact().fact();
        return InvestmentCurveResponse.of(request, InvestmentCurve.of(assessor, request.answers(), fact,
                asked.from().amount(), asked.to().amount()), asked.target().map(target ->
                        LeastInvestment.of(assessor, request.answers(), fact, target.amount())));
    }
}
