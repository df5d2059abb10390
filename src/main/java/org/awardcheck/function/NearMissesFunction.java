package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What am I just short of, and what would it bring? */
public class NearMissesFunction {
    private final Assessors assessors;

    NearMissesFunction(Assessors assessors) {
        this.assessors = assessors;
    }

    @Funq("near-misses")
    @Operation(summary = "What am I just short of, and what would it bring?")
    public NearMissesResponse nearMisses(Request asked) {
        return NearMissesResponse.of(asked, assessors.of(asked.policy()).assess(asked.answers()));
    }
}
