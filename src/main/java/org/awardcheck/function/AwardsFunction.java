package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/** Which awards can my project get? */
public class AwardsFunction {
    private final RequestReader requests;
    private final Assessors assessors;

    AwardsFunction(RequestReader requests, Assessors assessors) {
        this.requests = requests;
        this.assessors = assessors;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.AWARDS)
    public AwardsResponse awards(JsonBody body) {
        Request request = requests.read(body);
        return AwardsResponse.of(request, assessors.of(request.policy()).assess(request.answers()));
    }
}
