package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.policy.Award;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * How one award comes out, and everything there is to say about it.
 *
 * @param offer       what the policy offers here, whatever the answers
 * @param nearMiss    the one change that would bring it, where there is one
 * @param countedOnce how its group went into the total, where it shares one with another award that can be had
 */
public record AwardResponse(PolicyView policy, String on, String language, AwardView award, OfferView offer,
        @JsonInclude(NON_NULL) NearMissesResponse.NearMissView nearMiss,
        @JsonInclude(NON_NULL) TotalsView.CountedOnceView countedOnce, List<String> readings) {

    static AwardResponse of(Request request, Award award, Assessment assessment) {
        Phrases phrases = request.phrases();
        OfferView offer = OfferView.all(request).get(request.policy().awards().indexOf(award));
        return new AwardResponse(PolicyView.of(request), request.on().toString(), request.language().tag(),
                AwardView.explained(Explanation.of(assessment, award), offer, assessment.answers(), phrases), offer,
                NearMiss.in(assessment).stream().filter(miss -> miss.award().equals(award)).findFirst()
                        .map(miss -> NearMissesResponse.NearMissView.of(miss, phrases)).orElse(null),
                CountedOnce.in(assessment).stream().filter(counted -> counted.awards().contains(award)).findFirst()
                        .map(counted -> TotalsView.CountedOnceView.of(counted, phrases)).orElse(null),
                request.readings());
    }
}
