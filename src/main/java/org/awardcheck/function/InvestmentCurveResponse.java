package org.awardcheck.function;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.LeastInvestment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.policy.Fact;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/**
 * How the awards grow with a money fact.
 *
 * @param points in ascending order; between two of them every total is a straight line or constant
 * @param marks  what happens where, in ascending order
 * @param target how much brings the total that was wanted; absent if none was
 */
public record InvestmentCurveResponse(PolicyView policy, String on, String language, String fact, String label,
        List<PointView> points, List<MarkView> marks, @JsonInclude(NON_NULL) TargetView target) {

    /**
     * A point of the curve.
     *
     * @param value  the fact's value, in yuan
     * @param awards the awards that the fact bears on and that other answers do not rule out
     */
    public record PointView(long value, TotalsView.TotalView now, TotalsView.TotalView potential,
            List<PointAwardView> awards) {
        static PointView of(InvestmentCurve.Point point, Phrases phrases) {
            return new PointView(point.value(), TotalsView.TotalView.of(point.totals().now()),
                    TotalsView.TotalView.of(point.totals().potential()),
                    point.awards().stream().map(outcome -> PointAwardView.of(outcome, phrases)).toList());
        }
    }

    /** How one award comes out at a point. */
    public record PointAwardView(String id, Status status, @JsonInclude(NON_NULL) AmountView amount) {
        static PointAwardView of(Outcome outcome, Phrases phrases) {
            return new PointAwardView(outcome.award().id(), outcome.status(),
                    outcome.amount().map(amount -> AmountView.of(amount, phrases)).orElse(null));
        }
    }

    /**
     * A threshold, or a point where a cap bites.
     *
     * @param value in yuan
     */
    public record MarkView(long value, String award, String title, InvestmentCurve.Mark.Kind kind, String text) {
        static MarkView of(InvestmentCurve.Mark mark, Fact fact, Phrases phrases) {
            return new MarkView(mark.value(), mark.award().id(), mark.award().title().in(phrases.language()),
                    mark.kind(), phrases.mark(mark, fact));
        }
    }

    /**
     * How much brings the total that was wanted, whatever part of the curve was asked for.
     *
     * @param value the least value of the fact with which the potential total's minimum reaches it, in yuan; null if
     *              none does
     * @param most  what that minimum comes to at most, in yuan; absent if the target is reached
     */
    public record TargetView(@JsonInclude(ALWAYS) Long value, @JsonInclude(NON_NULL) Long most) {
        static TargetView of(LeastInvestment least) {
            return least.value().isPresent() ? new TargetView(least.value().getAsLong(), null)
                    : new TargetView(null, least.most());
        }
    }

    static InvestmentCurveResponse of(Request request, InvestmentCurve curve, Optional<LeastInvestment> target) {
        Phrases phrases = request.phrases();
        return new InvestmentCurveResponse(PolicyView.of(request), request.on().toString(), request.language().tag(),
                curve.fact().id(), curve.fact().label().in(request.language()),
                curve.points().stream().map(point -> PointView.of(point, phrases)).toList(),
                curve.marks().stream().map(mark -> MarkView.of(mark, curve.fact(), phrases)).toList(),
                target.map(TargetView::of).orElse(null));
    }
}
