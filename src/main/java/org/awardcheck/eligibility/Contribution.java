package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Section;

/**
 * What one award adds to the two totals, so that all of them together come to {@link Assessment#totals}. Of a group
 * that counts once, one award gives the least and one the most; where these are two awards, the one has no most and the
 * other no least of its own.
 *
 * @param now       what it adds to {@link Totals#now}, in yuan
 * @param potential what it adds to {@link Totals#potential}, in yuan
 */
public record Contribution(Total now, Total potential) {

    /** What every award adds, in the policy's order. */
    public static List<Contribution> in(Assessment assessment) {
        List<Total> now = of(assessment, status -> status == Status.ELIGIBLE);
        List<Total> potential = of(assessment, Status::isObtainable);
        List<Contribution> all = new ArrayList<>(assessment.size());
        for (int place = 0; place < assessment.size(); place++) {
            all.add(new Contribution(now.get(place), potential.get(place)));
        }
        return all;
    }

    /** What the awards of every section add, so that the sections come to the totals. */
    public static Map<Section, Totals> bySection(Assessment assessment) {
        Map<Section, Totals> sections = new LinkedHashMap<>();
        List<Contribution> all = in(assessment);
        for (int place = 0; place < all.size(); place++) {
            sections.merge(assessment.rule(place).award().clause().section(),
                    new Totals(all.get(place).now(), all.get(place).potential()), Totals::plus);
        }
        return sections;
    }

    private static List<Total> of(Assessment assessment, Predicate<Status> counts) {
        long[] least = of(assessment, counts, Amount::minimum);
        long[] most = of(assessment, counts, Amount::maximum);
        List<Total> all = new ArrayList<>(least.length);
        for (int place = 0; place < least.length; place++) {
            all.add(new Total(least[place], most[place]));
        }
        return all;
    }

    /** What every award adds to one end: of a group only the first of those that have most. */
    private static long[] of(Assessment assessment, Predicate<Status> counts, ToLongFunction<Amount> end) {
        long[] added = new long[assessment.size()];
        Map<Integer, Integer> highest = new HashMap<>();
        for (int place : assessment.obtainable()) {
            if (counts.test(assessment.status(place))) {
                long sum = end.applyAsLong(assessment.amount(place));
                int group = assessment.rule(place).group();
                Integer before = group < 0 ? null : highest.get(group);
                if (before == null || sum > added[before]) {
                    added[place] = sum;
                    highest.put(group, place);
                    if (before != null) {
                        added[before] = 0;
                    }
                }
            }
        }
        return added;
    }
}
