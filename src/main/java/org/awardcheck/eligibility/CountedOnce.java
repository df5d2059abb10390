package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;

/**
 * Awards of one group of which several can be had, and what of them went into a total.
 *
 * @param awards      the awards, in the policy's order
 * @param counted     from the highest minimum to the highest maximum
 * @param minimumFrom the award with the highest minimum
 * @param maximumFrom the award with the highest maximum
 * @param leftOut     what the awards add up to beyond what was counted
 * @param isLater     whether one of them waits for a later stage, so that this is so in {@link Totals#potential} alone
 */
public record CountedOnce(Group group, List<Award> awards, Total counted, Award minimumFrom, Award maximumFrom,
        Total leftOut, boolean isLater) {

    /**
     * What went into {@link Totals#potential}: every group of which more than one award with a stated amount can be
     * had.
     */
    public static List<CountedOnce> in(Assessment assessment) {
        return every(assessment, Status::isObtainable, 2);
    }

    /** The same of {@link Totals#now}: of awards that wait for no later stage. */
    public static List<CountedOnce> now(Assessment assessment) {
        return every(assessment, status -> status == Status.ELIGIBLE, 2);
    }

    /** What went into {@link Totals#potential} of every group that has a stated amount, be it of one award alone. */
    public static List<CountedOnce> every(Assessment assessment) {
        return every(assessment, Status::isObtainable, 1);
    }

    /**
     * What went into a total.
     *
     * @param fewest how many awards with a stated amount a group has to have
     */
    static List<CountedOnce> every(Assessment assessment, Predicate<Status> isCounted, int fewest) {
        List<BitSet> obtainable = new ArrayList<>();
        assessment.policy().groups().forEach(group -> obtainable.add(new BitSet()));
        for (int place : assessment.obtainable()) {
            int group = assessment.rule(place).group();
            if (group >= 0 && isCounted.test(assessment.status(place)) && assessment.amount(place).isStated()) {
                obtainable.get(group).set(place);
            }
        }
        List<CountedOnce> all = new ArrayList<>();
        for (int group = 0; group < obtainable.size(); group++) {
            if (obtainable.get(group).cardinality() >= fewest) {
                all.add(of(assessment, assessment.policy().groups().get(group), obtainable.get(group)));
            }
        }
        return all;
    }

    /** The awards that give the ends: one for both, or one for each. */
    public List<Award> counting() {
        return minimumFrom.equals(maximumFrom) ? List.of(maximumFrom) : List.of(minimumFrom, maximumFrom);
    }

    /** Whether an award of the group gives neither end. */
    public boolean leavesOut(Award award) {
        return awards.contains(award) && !counting().contains(award);
    }

    /** The first award with the highest minimum gives the minimum, and so with the maximum. */
    private static CountedOnce of(Assessment assessment, Group group, BitSet places) {
        List<Award> awards = new ArrayList<>(places.cardinality());
        int least = places.nextSetBit(0);
        int most = least;
        long minima = 0;
        long maxima = 0;
        boolean isLater = false;
        for (int place = least; place >= 0; place = places.nextSetBit(place + 1)) {
            Amount amount = assessment.amount(place);
            awards.add(assessment.rule(place).award());
            minima += amount.minimum();
            maxima += amount.maximum();
            isLater |= assessment.status(place) == Status.PENDING;
            least = amount.minimum() > assessment.amount(least).minimum() ? place : least;
            most = amount.maximum() > assessment.amount(most).maximum() ? place : most;
        }
        Total counted = new Total(assessment.amount(least).minimum(), assessment.amount(most).maximum());
        return new CountedOnce(group, awards, counted, assessment.rule(least).award(), assessment.rule(most).award(),
                new Total(minima, maxima).minus(counted), isLater);
    }
}
