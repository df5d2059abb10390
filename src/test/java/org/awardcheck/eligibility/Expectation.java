package org.awardcheck.eligibility;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;

/**
 * All that an example says of an award.
 *
 * @param amount  present for eligible and pending awards
 * @param missing the facts that would settle it; empty unless it is undetermined
 */
record Expectation(Status status, Optional<Amount> amount, Set<String> missing) {

    /** How the award really comes out. */
    static Expectation of(Assessment assessment, Award award) {
        Explanation explanation = Explanation.of(assessment, award);
        Set<String> missing = new TreeSet<>(explanation.missing().stream().map(Fact::id).toList());
        return new Expectation(explanation.outcome().status(), explanation.outcome().amount(), missing);
    }

    @Override
    public String toString() {
        return status.id() + amount.map(known -> ", " + spelled(known)).orElse("")
                + (missing.isEmpty() ? "" : ", missing " + missing);
    }

    private static String spelled(Amount amount) {
        return switch (amount.kind()) {
            case EXACT -> "exact " + amount.maximum();
            case RANGE -> "range " + amount.minimum() + " to " + amount.maximum();
            case UP_TO -> "up to " + amount.maximum();
            case UNSTATED -> "unstated";
        };
    }
}
