package org.awardcheck.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Group;

/**
 * Awards of one group of which several can be had, and what of them went into {@link Totals#potential}.
 *
 * @param awards      the awards, in the policy's order
 * @param counted     from the highest minimum to the highest maximum
 * @param minimumFrom the award with the highest minimum
 * @param maximumFrom the award with the highest maximum
 * @param leftOut     what the awards add up to beyond what was counted
 */
public record CountedOnce(Group group, List<Award> awards, Total counted, Award minimumFrom, Award maximumFrom,
        Total leftOut) {

    /** Every group of which more than one award with a stated amount can be had. */
    public static List<CountedOnce> in(Assessment assessment) {
        return assessment.policy().groups().stream().map(group -> of(assessment, group))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<CountedOnce> of(Assessment assessment, Group group) {
        List<Outcome> had = IntStream.range(0, assessment.size())
                .filter(i -> assessment.rule(i).award().group().filter(group::equals).isPresent())
                .filter(i -> assessment.status(i).isHad() && assessment.amount(i).isStated())
                .mapToObj(assessment::outcome)
                .toList();
        if (had.size() < 2) {
            return Optional.empty();
        }
        Outcome least = first(had, Comparator.comparingLong(CountedOnce::minimum));
        Outcome most = first(had, Comparator.comparingLong(CountedOnce::maximum));
        Total counted = new Total(minimum(least), maximum(most));
        Total all = new Total(had.stream().mapToLong(CountedOnce::minimum).sum(),
                had.stream().mapToLong(CountedOnce::maximum).sum());
        return Optional.of(new CountedOnce(group, had.stream().map(Outcome::award).toList(), counted,
                least.award(), most.award(), all.minus(counted)));
    }

    /** The first of the greatest. */
    private static Outcome first(List<Outcome> had, Comparator<Outcome> order) {
        return had.stream().reduce((one, other) -> order.compare(other, one) > 0 ? other : one).orElseThrow();
    }

    private static long minimum(Outcome outcome) {
        return outcome.amount().orElseThrow().minimum();
    }

    private static long maximum(Outcome outcome) {
        return outcome.amount().orElseThrow().maximum();
    }
}
