package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * How every award comes out.
 *
 * @param on          the date asked about
 * @param awards      all awards, in the policy's order
 * @param countedOnce the groups of which only one award went into the totals; absent if there is none
 * @param readings    how this project reads the policy as a whole; absent unless explanations are asked for
 */
public record AwardsResponse(PolicyView policy, String on, String language, List<AwardView> awards, TotalsView totals,
        @JsonInclude(NON_EMPTY) List<TotalsView.CountedOnceView> countedOnce,
        @JsonInclude(NON_NULL) List<String> readings) {

    /** What decides, and no more: the rest is the same for every answer, and the function {@code catalogue} has it. */
    static AwardsResponse of(Request request, Assessment assessment) {
        Phrases phrases = request.phrases();
        List<Outcome> outcomes = assessment.outcomes();
        return of(request, assessment, IntStream.range(0, outcomes.size())
                .mapToObj(position -> AwardView.of(outcomes.get(position), position, assessment, phrases)).toList(),
                null);
    }

    /** The same and why, for every award. */
    public static AwardsResponse explained(Request request, Assessment assessment) {
        Phrases phrases = request.phrases();
        List<Explanation> explanations = Explanation.ofAll(assessment);
        List<OfferView> offers = OfferView.all(request);
        return of(request, assessment, IntStream.range(0, offers.size()).mapToObj(position -> AwardView.explained(
                explanations.get(position), offers.get(position), assessment.answers(), phrases)).toList(),
                request.readings());
    }

    private static AwardsResponse of(Request request, Assessment assessment, List<AwardView> awards,
            List<String> readings) {
        Phrases phrases = request.phrases();
        return new AwardsResponse(PolicyView.of(request), request.on().toString(), request.language().tag(), awards,
                TotalsView.of(assessment.totals()),
                CountedOnce.in(assessment).stream()
                        .map(counted -> TotalsView.CountedOnceView.of(counted, phrases)).toList(), readings);
    }
}
