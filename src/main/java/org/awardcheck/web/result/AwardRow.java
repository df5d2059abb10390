package org.awardcheck.web.result;

import java.util.Comparator;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.web.AmountView;
import org.awardcheck.web.Page;

/**
 * An award that may be had.
 *
 * @param sum    how its amount was worked out, on one line
 * @param needed what is still waited for; empty if nothing is
 */
public record AwardRow(String status, String title, String href, AmountView amount, String sum, String needed,
        String clause) {
    /** The firm ones first, then those with a ceiling alone, then those that state no amount; by size within each. */
    static final Comparator<Explanation> FIRM_AND_LARGE_FIRST = Comparator
            .comparingInt((Explanation it) -> firmness(amount(it).kind()))
            .thenComparing(Comparator.comparingLong((Explanation it) -> amount(it).maximum()).reversed());

    static AwardRow of(Explanation explanation, Page page) {
        Outcome outcome = explanation.outcome();
        Award award = outcome.award();
        return new AwardRow(outcome.status().id(), award.title().in(page.language()), page.link("awards/" + award.id()),
                AmountView.of(amount(explanation), page.phrases()),
                explanation.sum().map(page.phrases()::sum).orElse(""),
                explanation.awaited().map(page.phrases()::payableFrom).orElse(""),
                award.clause().title().in(page.language()));
    }

    private static Amount amount(Explanation explanation) {
        return explanation.outcome().amount().orElseThrow();
    }

    private static int firmness(Amount.Kind kind) {
        return switch (kind) {
            case EXACT, RANGE -> 0;
            case UP_TO -> 1;
            case UNSTATED -> 2;
        };
    }
}
