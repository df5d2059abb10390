package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Span;
import org.awardcheck.web.fragment.Reusable;

/**
 * An award that one change would bring.
 *
 * @param change what would change, and for which award
 * @param more  by how much; null where it is not a figure
 * @param have  what was answered
 * @param need  what is needed
 * @param gauge the drawing; null where it is not a figure
 * @param sum   how the award would be worked out
 * @param gain  how much the total grows, with its unit
 */
@TemplateData
public record NearMissCard(Change change, String more, String have, String need, Gauge gauge, String sum, String gain) {
    /** Where what is needed stands, of the gauge's width. */
    private static final int NEED = 88;

    /** The fact that would change, and the award that this would bring. */
    @TemplateData
    public record Change(Fact fact, Award award) implements Reusable {
    }

    /**
     * What there is, and what is needed.
     *
     * @param have where what there is ends
     * @param need where the mark of what is needed stands
     */
    @TemplateData
    public record Gauge(String have, String need) {
        static Gauge of(long have, long need) {
            long tenths = have * NEED * 10 / need;
            return new Gauge(tenths / 10.0 + "%", NEED + "%");
        }
    }

    /** Those that would bring more in all, the best first. */
    static List<NearMissCard> of(Page page, Assessment assessment) {
        return NearMiss.in(assessment).stream().filter(miss -> !miss.gain().equals(Total.NOTHING))
                .map(miss -> of(miss, page)).toList();
    }

    private static NearMissCard of(NearMiss miss, Page page) {
        Answers answers = page.situation().answers();
        Fact fact = miss.fact();
        boolean isFigure = miss.shortfall().isPresent();
        return new NearMissCard(new Change(fact, miss.award()),
                isFigure ? page.phrases().figure(fact, miss.shortfall().getAsLong()) : null,
                page.phrases().answer(fact, answers),
                page.phrases().needed(miss.condition()),
                isFigure ? Gauge.of(answers.of(fact), miss.value()) : null,
                page.phrases().sum(miss.sum()),
                page.phrases().amount(Span.amount(miss.gain())));
    }
}
