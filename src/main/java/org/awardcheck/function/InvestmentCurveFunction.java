package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.request.InvestmentCurveRequest;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/** How do my awards grow with my investment? */
public class InvestmentCurveFunction {
    private final RequestReader requests;
    private final Assessors assessors;

    InvestmentCurveFunction(RequestReader requests, Assessors assessors) {
        this.requests = requests;
        this.assessors = assessors;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.INVESTMENT_CURVE)
    public InvestmentCurveResponse investmentCurve(JsonBody body) {
        InvestmentCurveRequest asked = requests.readInvestmentCurve(body);
        return InvestmentCurveResponse.of(asked.request(), InvestmentCurve.of(
                assessors.of(asked.request().policy()), asked.request().answers(), asked.fact(), asked.from(),
                asked.to()));
    }
}
