package org.awardcheck.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/**
 * A situation to be assessed: what an enterprise answered, on which date, by which edition. It is all the state that a
 * person has. Immutable.
 *
 * @param asked   the date asked for by name; absent for today
 * @param on      the date asked about
 * @param policy  the edition that answers for it
 * @param skipped facts that are not known, and not asked again
 * @param sure    facts whose figure is hardly plausible, and confirmed
 * @param order   the facts answered or skipped, the latest last
 */
public record Situation(Optional<LocalDate> asked, LocalDate on, Policy policy, Answers answers, Set<Fact> skipped,
        Set<Fact> sure, List<Fact> order) {
    public Situation {
        skipped = Set.copyOf(skipped);
        sure = Set.copyOf(sure);
        order = List.copyOf(order);
    }

    /** Nothing yet. */
    public static Situation nothing(Policy policy, LocalDate today) {
        return new Situation(Optional.empty(), today, policy, Answers.none(policy.facts()), Set.of(), Set.of(),
                List.of());
    }

    public boolean isEmpty() {
        return order.isEmpty();
    }

    /** The same without these facts. */
    public Situation without(Collection<Fact> facts) {
        if (Collections.disjoint(order, facts)) {
            return this;
        }
        Answers fewer = answers;
        for (Fact fact : facts) {
            fewer = fewer.with(fact, Value.UNKNOWN);
        }
        return new Situation(asked, on, policy, fewer, minus(skipped, facts), minus(sure, facts),
                List.copyOf(minus(order, facts)));
    }

    /** The same with this answer as the latest. */
    public Situation with(Fact fact, long value) {
        Situation rest = without(List.of(fact));
        return new Situation(asked, on, policy, rest.answers.with(fact, value), rest.skipped, rest.sure,
                plus(rest.order, fact));
    }

    /** The same, with the figure of this fact confirmed. */
    public Situation confirm(Fact fact) {
        return new Situation(asked, on, policy, answers, skipped, Set.copyOf(plus(sure, fact)), order);
    }

    /** The same with this fact skipped as the latest. */
    public Situation skip(Fact fact) {
        Situation rest = without(List.of(fact));
        return new Situation(asked, on, policy, rest.answers, Set.copyOf(plus(rest.skipped, fact)), rest.sure,
                plus(rest.order, fact));
    }

    /** The same with its date named, so that it means the same on any day. */
    public Situation dated() {
        return on(on);
    }

    /** The same for another date of the same edition. */
    public Situation on(LocalDate date) {
        return new Situation(Optional.of(date), date, policy, answers, skipped, sure, order);
    }

    private static Set<Fact> minus(Collection<Fact> facts, Collection<Fact> others) {
        Set<Fact> rest = new LinkedHashSet<>(facts);
        rest.removeAll(others);
        return rest;
    }

    private static List<Fact> plus(Collection<Fact> facts, Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return more;
    }
}
