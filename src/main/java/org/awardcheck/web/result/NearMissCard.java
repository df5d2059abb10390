package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.Page;

/**
 * A figure that is not reached yet.
 *
 * @param fact    what would have to grow
 * @param more    by how much
 * @param have    what was answered
 * @param need    what is needed
 * @param reached the awards that it would bring
 * @param gain    how much the total grows, with its unit
 * @param lost    what else it would cost
 * @param isNear  whether it is nearly reached
 */
@TemplateData
public record NearMissCard(Fact fact, String more, String have, String need, Gauge gauge, List<Reached> reached,
        String gain, List<String> lost, boolean isNear) {
    /** The place of what is needed, of the gauge's width. */
    private static final int NEED = 88;

    /** An award, and how it would be worked out. */
    @TemplateData
    public record Reached(Award award, String sum) {
    }

    /**
     * What there is, and what is needed.
     *
     * @param have   where what there is ends
     * @param need   the place of the mark of what is needed
     * @param label  the place of the words for what there is
     * @param anchor which of their ends is at that place
     */
    @TemplateData
    public record Gauge(String have, String need, String label, String anchor) {
        static Gauge of(long have, long need) {
            long tenths = have * NEED * 10 / need;
            String end = tenths / 10.0 + "%";
            return have * 2 < need ? new Gauge(end, NEED + "%", "0", "start") : new Gauge(end, NEED + "%", end, "end");
        }
    }

    /** @param misses those of one change */
    static NearMissCard of(List<NearMiss> misses, Page page) {
        NearMiss miss = misses.get(0);
        long answer = page.situation().answers().of(miss.fact());
        return new NearMissCard(miss.fact(),
                page.phrases().figure(miss.fact(), miss.shortfall().orElseThrow()),
                page.phrases().answer(miss.fact(), page.situation().answers()), page.phrases().conditions()
                .needed(miss.condition()),
                Gauge.of(answer, miss.value()),
                misses.stream().map(it -> new Reached(it.award(), page.phrases().sum(it.sum()))).toList(),
                page.phrases().amount(miss.gain()), miss.lost().stream().map(page.phrases()::lost).toList(),
                miss.isNearlyReached());
    }
}
