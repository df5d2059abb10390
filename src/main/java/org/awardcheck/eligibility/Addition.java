package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;

/**
 * What comes into {@link Totals#potential}, and what of {@link Totals#now} it replaces since their group counts once.
 * All of them together are the difference of the two totals. An award that is never counted is in none.
 *
 * @param awards   the awards that are counted then
 * @param amount   what they come to, in yuan
 * @param replaced the awards of their group that are counted now; empty if none is
 * @param before   what these come to, in yuan
 */
public record Addition(List<Award> awards, Total amount, List<Award> replaced, Total before) {
    private static final Comparator<Addition> LARGEST_FIRST = Comparator
            .comparingLong((Addition it) -> it.amount().maximum()).reversed();

    /** What is added with later stages, the largest first. */
    public static List<Addition> in(Assessment assessment) {
        Map<Group, CountedOnce> now = new HashMap<>();
        CountedOnce.every(assessment, status -> status == Status.ELIGIBLE, 1).forEach(it -> now.put(it.group(), it));
        List<Addition> all = new ArrayList<>();
        for (Outcome outcome : assessment.outcomes()) {
            if (outcome.status() == Status.PENDING && outcome.award().group().isEmpty()
                    && outcome.amount().orElseThrow().isStated()) {
                Amount amount = outcome.amount().orElseThrow();
                all.add(new Addition(List.of(outcome.award()), new Total(amount.minimum(), amount.maximum()), List.of(),
                        Total.NOTHING));
            }
        }
        for (CountedOnce later : CountedOnce.every(assessment)) {
            CountedOnce before = now.get(later.group());
            if (before == null) {
                all.add(new Addition(later.counting(), later.counted(), List.of(), Total.NOTHING));
            } else if (!before.counted().equals(later.counted())) {
                all.add(new Addition(later.counting(), later.counted(), before.counting(), before.counted()));
            }
        }
        all.sort(LARGEST_FIRST);
        return all;
    }
}
