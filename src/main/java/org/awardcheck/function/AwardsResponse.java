package org.awardcheck.function;

import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Reading;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * How every award comes out.
 *
 * @param on          the date asked about
 * @param awards      all awards, in the policy's order
 * @param countedOnce the groups of which only one award went into the totals
 * @param readings    how this project reads the policy as a whole
 */
public record AwardsResponse(PolicyView policy, String on, String language, List<AwardView> awards, TotalsView totals,
        List<TotalsView.CountedOnceView> countedOnce, List<String> readings) {

    static AwardsResponse of(Request request, Assessment assessment) {
        Phrases phrases = Phrases.of(request.policy(), request.language());
        return new AwardsResponse(PolicyView.of(request), request.on().toString(), request.language().tag(),
                Explanation.ofAll(assessment).stream()
                        .map(explanation -> AwardView.of(explanation, assessment.answers(), phrases)).toList(),
                TotalsView.of(assessment.totals()),
                CountedOnce.in(assessment).stream()
                        .map(counted -> TotalsView.CountedOnceView.of(counted, phrases)).toList(),
                request.policy().readings().stream().map(Reading::text)
                        .map(text -> text.in(request.language())).toList());
    }
}
