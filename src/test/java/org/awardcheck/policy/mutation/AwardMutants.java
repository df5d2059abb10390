package org.awardcheck.policy.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;

/** Every award of a policy with one thing changed at a time. */
public final class AwardMutants {
    private AwardMutants() {
    }

    /** The changes that show in how the award itself comes out: conditions, stage and payout. */
    public static Stream<Mutant> ofOutcomes(Policy policy) {
        return policy.awards().stream()
                .flatMap(award -> Stream.of(conditions(award, policy), payout(award, policy), stage(award, policy)))
                .flatMap(changes -> changes).map(Mutant::of);
    }

    /**
     * The changes that show in the totals alone: the group. An award whose amount is not stated adds nothing to a
     * total, in whichever group it is, so its group is not changed.
     */
    public static Stream<Mutant> ofTotals(Policy policy) {
        return policy.awards().stream().filter(award -> !(award.payout() instanceof Payout.Unstated))
                .flatMap(award -> others(award.group(), policy.groups())
                        .map(group -> Change.of("group", name(award.group().map(Group::id)), name(group.map(Group::id)),
                                new Award(award.id(), award.title(), award.clause(), award.conditions(), award.payout(),
                                        award.payableFrom(), group, award.ladder(), award.when(), award.qualifiers(),
                award.alsoCalled(), award.readings()))))
                .map(Mutant::of);
    }

    private static Stream<Change<Award>> conditions(Award award, Policy policy) {
        return ConditionChanges.of(award.conditions(), policy.facts()).map(change -> change.within(conditions ->
                with(award, conditions, award.payout(), award.payableFrom())));
    }

    private static Stream<Change<Award>> payout(Award award, Policy policy) {
        return new PayoutChanges(policy.facts()).of(award.payout())
                .map(change -> change.within(payout ->
                        with(award, award.conditions(), payout, award.payableFrom())));
    }

    private static Stream<Change<Award>> stage(Award award, Policy policy) {
        return others(award.payableFrom(), policy.stageFact().options())
                .map(stage -> Change.of("payable-from", name(award.payableFrom().map(Option::id)),
                        name(stage.map(Option::id)), with(award, award.conditions(), award.payout(), stage)));
    }

    private static Award with(Award award, List<Condition> conditions, Payout payout, Optional<Option> payableFrom) {
        return new Award(award.id(), award.title(), award.clause(), conditions, payout, payableFrom, award.group(),
                award.ladder(), award.when(), award.qualifiers(),
                award.alsoCalled(), award.readings());
    }

    /** Everything else that could be there, nothing too. */
    private static <T> Stream<Optional<T>> others(Optional<T> now, List<T> all) {
        return Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of))
                .filter(other -> !other.equals(now));
    }

    private static String name(Optional<String> id) {
        return id.orElse("nothing");
    }
}
