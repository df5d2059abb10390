package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.LeastInvestment;
import org.awardcheck.policy.Fact;
import org.awardcheck.request.InvestmentCurveRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How do my awards grow with my investment? */
public class InvestmentCurveFunction {
    private final EditionAssessors assessors;

    InvestmentCurveFunction(EditionAssessors assessors) {
        this.assessors = assessors;
    }

    @Funq("investment-curve")
    @Operation(summary = "奖励随投资额怎样变化？ / How do my awards grow with my investment?",
            description = "一项金额类事实从from到to之间的合计，带门槛和上限；给出target时，还求合计下限达到此数所需的最小值。\n\n"
                    + "The totals for a money fact between from and to, with thresholds and caps; with target "
                    + "also the least value with which the floor of the total reaches it.")
    public InvestmentCurveResponse investmentCurve(InvestmentCurveRequest asked) {
        Request request = asked.request();
        Assessor assessor = assessors.of(request.policy());
        Fact fact = asked.fact().fact();
        return InvestmentCurveResponse.of(request, InvestmentCurve.of(assessor, request.answers(), fact,
                asked.from().amount(), asked.to().amount()), asked.target().map(target ->
                        LeastInvestment.of(assessor, request.answers(), fact, target.amount())));
    }
}
