package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;
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
record Vocabulary(Facts facts, Fact stageFact, List<Group> groups, List<Reading> qualifiers,
        List<Reading> readings, Optional<Text> ladder, Map<String, Item> awards) {

    Fact fact(Item name) {
        return fact(name, facts.stream().toList());
    }

    /** The same where there is no vocabulary yet. */
    static Fact fact(Item name, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.id().equals(name.string())).findFirst()
                .orElseThrow(() -> unknown(name, "fact", facts.stream().map(Fact::id).toList()));
    }

    Group group(Item name) {
        return groups.stream().filter(group -> group.id().equals(name.string())).findFirst()
                .orElseThrow(() -> unknown(name, "group", groups.stream().map(Group::id).toList()));
    }

    Text qualifier(Item name) {
        return shared(name, "shared qualifier", qualifiers);
    }

    Text reading(Item name) {
        return shared(name, "shared reading", readings);
    }

    Ladder ladder(Item name) {
        return ladder.map(reading -> new Ladder(name.string(), reading))
                .orElseThrow(() -> name.fault("nothing is said of ladders of titles",
                        "add 'ladder-reading' to the edition").thrown());
    }

    private static Text shared(Item name, String what, List<Reading> texts) {
        return texts.stream().filter(text -> text.id().equals(name.string())).findFirst().map(Reading::text)
                .orElseThrow(() -> unknown(name, what, texts.stream().map(Reading::id).toList()));
    }

    Item award(Item name) {
        return Optional.ofNullable(awards.get(name.string()))
                .orElseThrow(() -> unknown(name, "award", awards.keySet()));
    }

    static Option option(Fact fact, Item name) {
        return fact.option(name.string()).orElseThrow(() -> unknown(name, "option of " + fact.id(),
                fact.options().stream().map(Option::id).toList()));
    }

    static CatalogueFault.FaultException unknown(Item name, String what, Collection<String> known) {
        String cure = known.isEmpty() ? "add it" : "add it, or use " + String.join(", ", known);
        return name.fault("there is no " + what + " '" + name.string() + "'",
                Closest.to(name.string(), known).map(meant -> "did you mean '" + meant + "'?").orElse(cure)).thrown();
    }
}
