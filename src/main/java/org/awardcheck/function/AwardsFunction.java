package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import java.util.function.Consumer;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which awards can my project get? */
public class AwardsFunction {
    private final EditionAssessors assessors;
    private final Consumer<Assessment> assessed;

    /** @param assessed hears of every assessment */
    AwardsFunction(EditionAssessors assessors, Consumer<Assessment> assessed) {
        this.assessors = assessors;
        this.assessed = assessed;
    }

    @Funq("awards")
    @Operation(summary = "我的项目能拿哪些奖励？ / Which awards can my project get?",
            description = "逐项说明全部奖励的结论与合计金额；待定的，列出还缺哪些事实。\n\n"
                    + "How every award comes out, and the totals; one that needs more answers names the facts "
                    + "that are missing.")
    public AwardsResponse awards(AwardsRequest asked) {
        Request request = asked.request();
        Assessment assessment = assessors.of(request.policy()).assess(request.answers());
        assessed.accept(assessment);
        return asked.explain() ? AwardsResponse.explained(request, assessment) : AwardsResponse.of(request, assessment);
    }
}
