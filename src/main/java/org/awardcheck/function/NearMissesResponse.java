package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.awardcheck.answers.Value;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Capped;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Status;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * What the enterprise is just short of, the best first.
 *
 * @param capped awards that can be had and grow no more once their fact passes a value
 */
public record NearMissesResponse(PolicyView policy, String on, String language, List<NearMissView> nearMisses,
        List<CappedView> capped) {

    /**
     * One near miss.
     *
     * @param kind      whether a figure is nearly reached, or the project would have to be another one
     * @param changes   the fact that changes and its new value: put over the answers, they bring the award
     * @param shortfall for a figure: by how much it is short, in yuan or things
     * @param status    how the award comes out with the change
     * @param gain      how much the potential total grows, in yuan
     * @param lost      the awards without a stated amount that the change would cost, of which the gain cannot tell
     */
    public record NearMissView(String id, String title, NearMiss.Kind kind, Map<String, Object> changes,
            @JsonInclude(NON_NULL) Long shortfall, Status status, AmountView amount, TotalsView.TotalView gain,
            List<String> lost, String text) {
        static NearMissView of(NearMiss miss, Phrases phrases) {
            return new NearMissView(miss.award().id(), miss.award().title().in(phrases.language()),
                    miss.kind(), Map.of(miss.fact().id(), Value.spelled(miss.fact(), miss.value())),
                    miss.shortfall().isPresent() ? miss.shortfall().getAsLong() : null,
                    miss.outcome().status(), AmountView.of(miss.outcome().amount().orElseThrow(), phrases),
                    TotalsView.TotalView.of(miss.gain()),
                    miss.lost().stream().map(lost -> lost.award().id()).toList(), phrases.nearMiss(miss));
        }
    }

    /**
     * One cap.
     *
     * @param beyond  the value of the fact from which on the award grows no more, in yuan or things
     * @param reached whether the answer is there already
     */
    public record CappedView(String id, String title, String fact, long beyond, boolean reached, String text) {
        static CappedView of(Capped capped, Phrases phrases) {
            return new CappedView(capped.award().id(), capped.award().title().in(phrases.language()),
                    capped.fact().id(), capped.beyond(), capped.reached(), phrases.capped(capped));
        }
    }

    static NearMissesResponse of(Request request, Assessment assessment) {
        Phrases phrases = request.phrases();
        return new NearMissesResponse(PolicyView.of(request), request.on().toString(), request.language().tag(),
                NearMiss.in(assessment).stream().map(miss -> NearMissView.of(miss, phrases)).toList(),
                Capped.in(assessment).stream().map(capped -> CappedView.of(capped, phrases)).toList());
    }
}
