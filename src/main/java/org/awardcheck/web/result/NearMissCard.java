package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Span;

/**
 * An award of which a figure is nearly reached.
 *
 * @param fact  what would have to grow
 * @param more  by how much
 * @param have  what was answered
 * @param need  what is needed
 * @param sum   how the award would be worked out
 * @param gain  how much the total grows, with its unit
 * @param lost  what else it would cost
 */
@TemplateData
public record NearMissCard(Fact fact, Award award, String more, String have, String need, Gauge gauge, String sum,
        String gain, List<String> lost) {
    /** Where what is needed stands, of the gauge's width. */
    private static final int NEED = 88;

    /**
     * What there is, and what is needed.
     *
     * @param have   where what there is ends
     * @param need   where the mark of what is needed stands
     * @param label  where the words for what there is stand
     * @param anchor which of their ends stands there
     */
    @TemplateData
    public record Gauge(String have, String need, String label, String anchor) {
        static Gauge of(long have, long need) {
            long tenths = have * NEED * 10 / need;
            String end = tenths / 10.0 + "%";
            return have * 2 < need ? new Gauge(end, NEED + "%", "0", "start") : new Gauge(end, NEED + "%", end, "end");
        }
    }

    static NearMissCard of(NearMiss miss, Page page) {
        long answer = page.situation().answers().of(miss.fact());
        return new NearMissCard(miss.fact(), miss.award(),
                page.phrases().figure(miss.fact(), miss.shortfall().orElseThrow()),
                page.phrases().answer(miss.fact(), page.situation().answers()), page.phrases().needed(miss.condition()),
                Gauge.of(answer, miss.value()), page.phrases().sum(miss.sum()),
                page.phrases().amount(Span.amount(miss.gain())), miss.lost().stream().map(page.phrases()::lost).toList());
    }
}
