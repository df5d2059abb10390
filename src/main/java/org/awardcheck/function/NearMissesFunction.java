package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/** What am I just short of, and what would it bring? */
public class NearMissesFunction {
    private final RequestReader requests;
    private final Assessors assessors;

    NearMissesFunction(RequestReader requests, Assessors assessors) {
        this.requests = requests;
        this.assessors = assessors;
    }

    /** @throws org.awardcheck.request.BadRequestException naming everything that is wrong with the body */
    @Funq(Functions.NEAR_MISSES)
    public NearMissesResponse nearMisses(JsonBody body) {
        Request request = requests.read(body);
        return NearMissesResponse.of(request, assessors.of(request.policy()).assess(request.answers()));
    }
}
