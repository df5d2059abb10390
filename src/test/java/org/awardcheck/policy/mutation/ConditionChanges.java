package org.awardcheck.policy.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Condition.Alternative;
import org.awardcheck.policy.Condition.AtLeast;
import org.awardcheck.policy.Condition.Has;
import org.awardcheck.policy.Condition.IsTrue;
import org.awardcheck.policy.Condition.MoreThan;
import org.awardcheck.policy.Condition.NoneFits;
import org.awardcheck.policy.Condition.OneOf;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Option;

/**
 * Every way to change one thing of a condition: its fact, its figure, its operator, each of its options, each of its
 * alternatives.
 *
 * @param siblings the conditions of the same award, this one among them
 */
record ConditionChanges(FactList facts, List<Condition> siblings)
        implements Condition.Cases<Stream<Change<Condition>>> {

    /** The changes of an award's conditions, each of them dropped too. */
    static Stream<Change<List<Condition>>> of(List<Condition> conditions, FactList facts) {
        ConditionChanges changes = new ConditionChanges(facts, conditions);
        return ofList(conditions, condition -> condition.in(changes));
    }

    @Override
    public Stream<Change<Condition>> isTrue(IsTrue condition) {
        return otherFacts(condition.fact(), IsTrue::new);
    }

    @Override
    public Stream<Change<Condition>> atLeast(AtLeast condition) {
        return threshold(condition, AtLeast::new, "at-least", "more-than", MoreThan::new);
    }

    @Override
    public Stream<Change<Condition>> moreThan(MoreThan condition) {
        return threshold(condition, MoreThan::new, "more-than", "at-least", AtLeast::new);
    }

    @Override
    public Stream<Change<Condition>> oneOf(OneOf condition) {
        return options(condition, option -> true);
    }

    @Override
    public Stream<Change<Condition>> has(Has condition) {
        return condition.fact().options().stream().filter(other -> !other.equals(condition.option()))
                .map(other -> Change.of(condition.fact().id() + " has", condition.option().id(), other.id(),
                        new Has(condition.fact(), other)));
    }

    @Override
    public Stream<Change<Condition>> noneFits(NoneFits condition) {
        List<Alternative> all = condition.alternatives();
        return IntStream.range(0, all.size()).boxed().flatMap(i -> {
            String name = "alternative " + all.get(i).award();
            return Stream.concat(
                    Stream.of(Change.dropped(name, new NoneFits(Replaced.without(i, all)))),
                    ofList(all.get(i).conditions(), this::part).map(change -> change.belongingTo(name)
                            .within(parts -> new Alternative(all.get(i).award(), parts))
                            .within(changed -> new NoneFits(Replaced.at(i, changed, all)))));
        });
    }

    /** Each of these conditions dropped, and changed in each of the ways that are given for it. */
    private static Stream<Change<List<Condition>>> ofList(List<Condition> conditions,
            Function<Condition, Stream<Change<Condition>>> changes) {
        return IntStream.range(0, conditions.size()).boxed().flatMap(i -> Stream.concat(
                Stream.of(Change.dropped(name(conditions.get(i)), Replaced.without(i, conditions))),
                changes.apply(conditions.get(i))
                        .map(change -> change.within(changed -> Replaced.at(i, changed, conditions)))));
    }

    /**
     * An alternative may name an option that the award itself turns down. Whether it does makes no difference to any
     * answers: where the option is chosen the award is not eligible anyway, where another is chosen the alternative
     * does not fit by this one, and where none is known yet both are open either way. So only the options that the
     * award takes are changed inside its alternatives.
     */
    private Stream<Change<Condition>> part(Condition part) {
        if (part instanceof OneOf oneOf) {
            return options(oneOf, option -> siblings.stream()
                    .filter(OneOf.class::isInstance).map(OneOf.class::cast)
                    .filter(sibling -> sibling.fact().equals(oneOf.fact()))
                    .allMatch(sibling -> sibling.options().contains(option)));
        }
        return part.in(this);
    }

    private Stream<Change<Condition>> options(OneOf condition, Predicate<Option> makesADifference) {
        return condition.fact().options().stream().filter(makesADifference).map(option -> {
            String what = condition.fact().id() + " one-of " + option.id();
            List<Option> options = new ArrayList<>(condition.options());
            if (options.remove(option)) {
                return Change.dropped(what, new OneOf(condition.fact(), options));
            }
            options.add(option);
            return Change.of(what, "not there", "added", new OneOf(condition.fact(), options));
        });
    }

    private Stream<Change<Condition>> threshold(Condition.Threshold condition,
            BiFunction<Fact, Long, Condition> same, String operator, String otherOperator,
            BiFunction<Fact, Long, Condition> other) {
        Fact fact = condition.fact();
        long stated = condition.stated();
        Stream<Change<Condition>> figures = Stream.of(stated - 1, stated + 1)
                .map(near -> Change.of(fact.id() + " " + operator, stated, near, same.apply(fact, near)));
        return Stream.of(figures,
                Stream.of(Change.of(fact.id(), operator, otherOperator, other.apply(fact, stated))),
                otherFacts(fact, another -> same.apply(another, stated))).flatMap(changes -> changes);
    }

    private Stream<Change<Condition>> otherFacts(Fact fact, Function<Fact, Condition> on) {
        return facts.stream().filter(other -> other.type() == fact.type() && !other.equals(fact))
                .map(other -> Change.of("fact", fact.id(), other.id(), on.apply(other)));
    }

    private static String name(Condition condition) {
        return condition instanceof Condition.OnFact onFact ? "condition on " + onFact.fact().id() : "fits-none-of";
    }
}
