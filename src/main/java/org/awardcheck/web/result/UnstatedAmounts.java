package org.awardcheck.web.result;

import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Outcome;

/**
 * What the policy states no figure for, of several awards.
 *
 * @param count how many awards
 * @param said  what can be said of all of them: with what a project is capped at, where that is the same
 */
record UnstatedAmounts(int count, Amount said) {

    /** @param obtainable awards that can be had */
    static UnstatedAmounts of(List<Outcome> obtainable) {
        List<Amount> unstated = obtainable.stream().map(it -> it.amount().orElseThrow()).filter(it -> !it.isStated())
                .toList();
        return new UnstatedAmounts(unstated.size(),
                unstated.stream().distinct().count() == 1 ? unstated.get(0) : Amount.UNSTATED);
    }

    /** Whether a cap is stated, if nothing else. */
    boolean isCapped() {
        return said.cap().isPresent();
    }
}
