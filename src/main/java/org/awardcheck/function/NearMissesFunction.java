package org.awardcheck.function;

import io.quarkus.funqy.Funq;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.request.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What am I just short of, and what would it bring? */
public class NearMissesFunction {
    private final EditionAssessors assessors;

    NearMissesFunction(EditionAssessors assessors) {
        this.assessors = assessors;
    }

    @Funq("near-misses")
    @Operation(summary = "还差一点的有哪些，差的补上能多拿多少？ / What am I just short of, and what would it bring?",
            description = "只改一项事实就能拿到的奖励：怎么改，多拿多少；以及事实再大也不再增加的奖励。\n\n"
                    + "Awards that a change to one fact would bring, with the change and the gain; and those "
                    + "that grow no more with their fact.")
    public NearMissesResponse nearMisses(Request asked) {
        return NearMissesResponse.of(asked, assessors.of(asked.policy()).assess(asked.answers()));
    }
}
