package org.awardcheck.web.query;

import io.quarkus.qute.TemplateData;
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
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.wording.Figures;

/**
 * Everything that the address tells: all that there is of a person's state. Immutable.
 *
 * @param asked   the date that the address names; absent for today
 * @param on      the date asked about
 * @param policy  the edition that answers for it
 * @param skipped facts that are not known, and not asked again
 * @param sure    facts whose figure is hardly plausible, and confirmed
 * @param order   the facts answered or skipped, as they were told
 */
@TemplateData
public record Told(Optional<LocalDate> asked, LocalDate on, Policy policy, Answers answers, Set<Fact> skipped,
        Set<Fact> sure, List<Fact> order) {
    public Told {
        skipped = Set.copyOf(skipped);
        sure = Set.copyOf(sure);
        order = List.copyOf(order);
    }

    /** Nothing yet. */
    public static Told nothing(Policy policy, LocalDate today) {
        return new Told(Optional.empty(), today, policy, Answers.none(policy.facts()), Set.of(), Set.of(),
                List.of());
    }

    public boolean isEmpty() {
        return order.isEmpty();
    }

    /** The same without these facts. */
    public Told without(Collection<Fact> facts) {
        if (Collections.disjoint(order, facts)) {
            return this;
        }
        Answers fewer = answers;
        for (Fact fact : facts) {
            fewer = fewer.with(fact, Value.UNKNOWN);
        }
        return new Told(asked, on, policy, fewer, minus(skipped, facts), minus(sure, facts),
                List.copyOf(minus(order, facts)));
    }

    /** The same with this answer, told last. */
    public Told with(Fact fact, long value) {
        Told rest = without(List.of(fact));
        return new Told(asked, on, policy, rest.answers.with(fact, value), rest.skipped, rest.sure,
                plus(rest.order, fact));
    }

    /** The same, with the figure of this fact confirmed. */
    Told confirm(Fact fact) {
        return new Told(asked, on, policy, answers, skipped, Set.copyOf(plus(sure, fact)), order);
    }

    /** The same with this fact told last to be unknown. */
    public Told skip(Fact fact) {
        Told rest = without(List.of(fact));
        return new Told(asked, on, policy, rest.answers, Set.copyOf(plus(rest.skipped, fact)), rest.sure,
                plus(rest.order, fact));
    }

    /** The same for another date of the same edition. */
    public Told on(LocalDate date) {
        return new Told(Optional.of(date), date, policy, answers, skipped, sure, order);
    }

    /** The parameters that give it again. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (Fact fact : order) {
            parameters.add(skipped.contains(fact) ? new Parameter(Names.SKIP, fact.id())
                    : new Parameter(fact.id(), spelled(fact, answers.of(fact))));
        }
        order.stream().filter(sure::contains)
                .forEach(fact -> parameters.add(new Parameter(Names.SURE, spelled(fact, answers.of(fact)))));
        asked.ifPresent(date -> parameters.add(new Parameter(Names.ON, date.toString())));
        if (!order.isEmpty()) {
            parameters.add(new Parameter(Names.EDITION, policy.id()));
        }
        return parameters;
    }

    /** The query that gives it again, without a question mark; empty if nothing was told. */
    public String query() {
        return QueryString.write(parameters());
    }

    static String spelled(Fact fact, long value) {
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? Names.YES : Names.NO;
            case MONEY, COUNT -> typed(fact, value).replace(",", "");
            case OPTION, MULTI -> value == Value.EMPTY ? Names.NONE : String.join(",", Value.optionIds(fact, value));
        };
    }

    /** A number as a person would type it: money in 万元, with commas. */
    public static String typed(Fact fact, long value) {
        return fact.type() == FactType.MONEY ? Figures.wan(value) : Figures.whole(value);
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
