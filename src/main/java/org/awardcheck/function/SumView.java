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
    private static final byte[] FACT = piece("{\"fact\":");
    private static final byte[] FIGURE = piece(",\"figure\":");
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

    /** Adds what a view holds of a sum that depends on no figure. */
    static void addFixed(Sum sum, Phrases phrases, JsonText json) {
        json.add(FIXED).addWords(phrases.sum(sum)).add(END);
    }

    /**
     * Adds what a view holds of a sum.
     *
     * @param fact the id of the fact that it was worked out from, quoted
     */
    static void add(byte[] fact, Sum sum, Phrases phrases, JsonText json) {
        json.add(FACT).add(fact).add(FIGURE).add(sum.figure());
        if (sum.isCapped()) {
            json.add(UNCAPPED_MINIMUM).add(sum.uncapped().minimum())
                    .add(UNCAPPED_MAXIMUM).add(sum.uncapped().maximum()).add(CAPPED);
        } else {
            json.add(NOT_CAPPED);
        }
        json.addWords(phrases.sum(sum)).add(END);
    }
}
