package org.awardcheck.function;

import static org.awardcheck.function.JsonText.piece;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.awardcheck.eligibility.Sum;
import org.awardcheck.policy.Fact;
import org.awardcheck.wording.Phrases;

/**
 * How an amount was worked out.
 *
 * @param fact            the fact that it was worked out from; absent for a sum that depends on none
 * @param figure          its value, in yuan or things
 * @param uncappedMinimum what the minimum would be without the cap, in yuan; present only where the cap bit
 * @param uncappedMaximum what the maximum would be without the cap, in yuan; present only where the cap bit
 * @param capped          whether the cap took something away
 * @param text            the sum on one line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SumView(String fact, Long figure, Long uncappedMinimum, Long uncappedMaximum, boolean capped,
        String text) {
    private static final byte[] FACT = piece("{\"fact\":\"");
    private static final byte[] FIGURE = piece("\",\"figure\":");
    private static final byte[] UNCAPPED_MINIMUM = piece(",\"uncappedMinimum\":");
    private static final byte[] UNCAPPED_MAXIMUM = piece(",\"uncappedMaximum\":");
    private static final byte[] CAPPED = piece(",\"capped\":true,\"text\":\"");
    private static final byte[] NOT_CAPPED = piece(",\"capped\":false,\"text\":\"");
    private static final byte[] FIXED = piece("{\"capped\":false,\"text\":\"");
    private static final byte[] END = piece("\"}");

    static SumView of(Sum sum, Phrases phrases) {
        String fact = sum.payout().basis().map(Fact::id).orElse(null);
        return new SumView(fact, fact == null ? null : sum.figure(),
                sum.isCapped() ? sum.uncapped().minimum() : null,
                sum.isCapped() ? sum.uncapped().maximum() : null, sum.isCapped(), phrases.sum(sum));
    }

    void addTo(JsonText json) {
        if (fact == null) {
            json.add(FIXED);
        } else {
            json.add(FACT).addWords(fact).add(FIGURE).add(figure);
            if (capped) {
                json.add(UNCAPPED_MINIMUM).add(uncappedMinimum).add(UNCAPPED_MAXIMUM).add(uncappedMaximum).add(CAPPED);
            } else {
                json.add(NOT_CAPPED);
            }
        }
        json.addWords(text).add(END);
    }
}
