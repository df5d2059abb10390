package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;

/**
 * An award that one change would bring.
 *
 * @param label what would change
 * @param more  by how much; null where it is not a figure
 * @param have  what was answered
 * @param need  what is needed
 * @param gauge the drawing; null where it is not a figure
 * @param sum   how the award would be worked out
 * @param gain  how much the total grows, with its unit
 */
@TemplateData
public record NearMissCard(String label, String more, String have, String need, Gauge gauge, Award award, String change, String sum, String gain) {
    /** Where what is needed stands, of the gauge's width. */
    private static final int NEED = 88;

    /**
     * What there is, and what is needed.
     *
     * @param have where what there is ends
     * @param need where the mark of what is needed stands
     */
    @TemplateData
    public record Gauge(String have, String need) {
        static Gauge of(long have, long need) {
            return new Gauge((have * NEED * 10 / need) / 10.0 + "%", NEED + "%");
        }
    }

    /** Those that would bring more in all, the best first. */
    static List<NearMissCard> of(Page page, Assessor assessor, Assessment assessment) {
        return NearMiss.in(assessment).stream().filter(miss -> !miss.gain().equals(Total.NOTHING))
                .map(miss -> of(miss, page, assessor)).toList();
    }

    private static NearMissCard of(NearMiss miss, Page page, Assessor assessor) {
        Answers answers = page.told().answers();
        Fact fact = miss.fact();
        Answers changed = answers.with(fact, miss.value());
        Optional<Condition> failing = miss.award().conditions().stream()
                .filter(condition -> condition instanceof Condition.OnFact on && on.fact().equals(fact)
                        && isShort(condition, answers.of(fact)))
                .findFirst();
        boolean isFigure = miss.shortfall().isPresent();
        return new NearMissCard(fact.label().in(page.language()),
                isFigure ? page.phrases().figure(fact, miss.shortfall().getAsLong()) : null,
                page.phrases().answer(fact, answers),
                failing.map(page.phrases()::needed).orElseGet(() -> page.phrases().answer(fact, changed)),
                isFigure ? Gauge.of(answers.of(fact), miss.value()) : null,
                miss.award(), page.question(fact),
                page.phrases().sum(Explanation.of(assessor.assess(changed), miss.award()).sum().orElseThrow()),
                page.phrases().amount(Span.amount(miss.gain())));
    }

    /** Whether a condition does not hold for this value of its one fact. */
    private static boolean isShort(Condition condition, long value) {
        if (condition instanceof Condition.Threshold threshold) {
            return value < threshold.smallest();
        }
        if (condition instanceof Condition.Has has) {
            return (value & Value.of(has.fact(), has.option().id())) == 0;
        }
        return true;
    }
}
