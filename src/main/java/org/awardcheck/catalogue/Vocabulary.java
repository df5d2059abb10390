package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.policy.Closest;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;
import org.awardcheck.policy.Group;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;

/**
 * The names that an edition's awards and questions may use; a name that is not among them is a fault.
 *
 * @param awards   the awards as they stand in their files, by id
 * @param readings the shared readings, by id
 */
record Vocabulary(Facts facts, Fact stageFact, List<Group> groups, Map<String, Text> readings,
        Map<String, Item> awards) {

    Fact fact(Item name) {
        return facts.find(name.string())
                .orElseThrow(() -> unknown(name, "fact", facts.stream().map(Fact::id).toList()));
    }

    Group group(Item name) {
        return groups.stream().filter(group -> group.id().equals(name.string())).findFirst()
                .orElseThrow(() -> unknown(name, "group", groups.stream().map(Group::id).toList()));
    }

    Text reading(Item name) {
        return Optional.ofNullable(readings.get(name.string()))
                .orElseThrow(() -> unknown(name, "shared reading", readings.keySet()));
    }

    Item award(Item name) {
        return Optional.ofNullable(awards.get(name.string()))
                .orElseThrow(() -> unknown(name, "award", awards.keySet()));
    }

    static Option option(Fact fact, Item name) {
        return fact.option(name.string()).orElseThrow(() -> unknown(name, "option of " + fact.id(),
                fact.options().stream().map(Option::id).toList()));
    }

    private static CatalogueFault.FaultException unknown(Item name, String what, Collection<String> known) {
        return name.fault("there is no " + what + " '" + name.string() + "'",
                Closest.to(name.string(), known).map(meant -> "did you mean '" + meant + "'?")
                        .orElse("add it, or use " + String.join(", ", known))).thrown();
    }
}
