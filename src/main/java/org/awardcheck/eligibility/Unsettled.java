package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.FactType;

/**
 * The awards that may still change by how much two variants differ, in the order of the second's policy. Where there
 * are none, the difference stays as it is, whatever is answered later: the same in both where both lack the answer.
 *
 * @param open     those that need more answers in one variant or in both
 * @param unstated those that can be had in one or in both and whose amount is not stated
 */
public record Unsettled(List<Award> open, List<Award> unstated) {

    /**
     * Looks for them among the awards of two variants; of two editions none that is open or unstated is sure to come
     * alike.
     */
    public static Unsettled of(Assessment first, Assessment second) {
        List<Award> open = new ArrayList<>();
        List<Award> unstated = new ArrayList<>();
        boolean isOneEdition = first.policy().equals(second.policy());
        for (Award award : Comparison.awards(first, second)) {
            Optional<Outcome> one = Comparison.outcome(first, award.id());
            Optional<Outcome> other = Comparison.outcome(second, award.id());
            boolean isOpen = Comparison.isOpen(one) || Comparison.isOpen(other);
            if ((isOpen || isUnstated(one) || isUnstated(other))
                    && !(isOneEdition && new Pair(first, second).isAlike(second.assessor().positionOf(award)))) {
                (isOpen ? open : unstated).add(award);
            }
        }
        return new Unsettled(List.copyOf(open), List.copyOf(unstated));
    }

    /** Whether nothing can change the difference. */
    public boolean isNothing() {
        return open.isEmpty() && unstated.isEmpty();
    }

    private static boolean isUnstated(Optional<Outcome> outcome) {
        return outcome.flatMap(Outcome::amount).filter(amount -> !amount.isStated()).isPresent();
    }

    /** Two variants compared with one edition. */
    private record Pair(Assessment first, Assessment second) {

        /**
         * Whether the award at this place brings both the same in the end; of a group, which counts once, all its
         * awards do.
         */
        boolean isAlike(int position) {
            int group = second.rule(position).group();
            for (int place = 0; place < second.size(); place++) {
                boolean isRelated = place == position || group >= 0 && second.rule(place).group() == group;
                if (isRelated && !comesOutAlike(place)) {
                    return false;
                }
            }
            return true;
        }

        private boolean comesOutAlike(int position) {
            Rule rule = second.rule(position);
            return first.status(position) == second.status(position) && switch (second.status(position)) {
                case NOT_ELIGIBLE -> true;
                case ELIGIBLE, PENDING -> first.amount(position).equals(second.amount(position))
                        && (second.amount(position).isStated() || isOfOneKind(rule));
                case UNDETERMINED -> hasAlikeChecks(rule) && hasAlikeAmount(rule)
                        && (rule.stake(second.answers()).isStated() || isOfOneKind(rule));
            };
        }

        private boolean hasAlikeChecks(Rule rule) {
            for (int i = 0; i < rule.checks().size(); i++) {
                Truth truth = rule.checks().get(i).of(second.answers());
                if (rule.checks().get(i).of(first.answers()) != truth
                        || truth == Truth.UNKNOWN && !isAnsweredAlike(rule.award().conditions().get(i))) {
                    return false;
                }
            }
            return rule.stage() == null || rule.stage().of(first.answers()) == rule.stage().of(second.answers());
        }

        private boolean isAnsweredAlike(Condition condition) {
            return condition.facts().allMatch(fact -> first.answers().of(fact) == second.answers().of(fact));
        }

        private boolean hasAlikeAmount(Rule rule) {
            long one = rule.figure(first.answers());
            long other = rule.figure(second.answers());
            return one == other || Value.isKnown(one) && Value.isKnown(other)
                    && rule.amount(first.answers()).equals(rule.amount(second.answers()));
        }

        /**
         * Whether an amount that nobody states can rest on nothing that sets the two apart; a title is the same beside
         * others.
         */
        private boolean isOfOneKind(Rule rule) {
            return rule.award().conditions().stream().flatMap(Condition::facts)
                    .allMatch(fact -> fact.type() == FactType.MULTI
                    || first.answers().of(fact) == second.answers().of(fact));
        }
    }
}
