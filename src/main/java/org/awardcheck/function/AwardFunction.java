package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.AwardRequest;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.RequestReader;

/** How does this one award come out, and why? */
public class AwardFunction {
    private final RequestReader requests;
    private final Assessors assessors;

    AwardFunction(RequestReader requests, Assessors assessors) {
        this.requests = requests;
        this.assessors = assessors;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.AWARD)
    public AwardResponse award(JsonBody body) {
        AwardRequest asked = requests.readAward(body);
        return AwardResponse.of(asked, assessors.of(asked.request().policy()).assess(asked.request().answers()));
    }
}
