package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Ladder;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.Text;

/**
 * The names that an edition's awards and questions may use; a name that is not among them is a fault.
 *
 * @param qualifiers the shared qualifiers
 * @param readings   the shared readings
 * @param ladder     how every ladder of titles is read
 * @param awards     the awards as they are in their files, by id
 */
record Vocabulary(FactList facts, Fact stageFact, List<Group> groups, List<Reading> qualifiers,
        List<Reading> readings, Optional<Text> ladder, Map<String, Item> awards) {

    Fact fact(Item name) {
        return fact(name, facts.stream().toList());
    }

    /** The same where there is no vocabulary yet. */
    static Fact fact(Item name, List<Fact> facts) {
        return named(name, "fact", facts, Fact::id);
    }

    Group group(Item name) {
        return named(name, "group", groups, Group::id);
    }

    Text qualifier(Item name) {
        return named(name, "shared qualifier", qualifiers, Reading::id).text();
    }

    Text reading(Item name) {
        return named(name, "shared reading", readings, Reading::id).text();
    }

    Ladder ladder(Item name) {
        return ladder.map(reading -> new Ladder(name.string(), reading))
                .orElseThrow(() -> name.fault("nothing is said of ladders of titles",
                        "add 'ladder-reading' to the edition").thrown());
    }

    Item award(Item name) {
        return Optional.ofNullable(awards.get(name.string()))
                .orElseThrow(() -> unknown(name, "award", awards.keySet()));
    }

    static Option option(Fact fact, Item name) {
        return named(name, "option of " + fact.id(), fact.options(), Option::id);
    }

    /** The one of these that has this name; that there is none is a fault. */
    static <T> T named(Item name, String what, List<T> known, Function<T, String> id) {
        return known.stream().filter(it -> id.apply(it).equals(name.string())).findFirst()
                .orElseThrow(() -> unknown(name, what, known.stream().map(id).toList()));
    }

    private static CatalogueFault.FaultException unknown(Item name, String what, Collection<String> known) {
        String cure = known.isEmpty() ? "add it" : "add it, or use " + String.join(", ", known);
        return name.fault("there is no " + what + " '" + name.string() + "'",
                Closest.to(name.string(), known).map(meant -> "did you mean '" + meant + "'?").orElse(cure)).thrown();
    }
}
