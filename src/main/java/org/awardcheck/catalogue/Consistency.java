package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Ladder;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;

/** Looks at an edition as a whole: that nothing in it is there for nothing, and that no two things look alike. */
record Consistency(Policy policy, Item edition, Map<String, Item> awards, List<ClauseFile> clauses,
        FaultCollector faults) {

    void check() {
        new FactUse(policy, edition, faults).check();
        edition.list("groups").forEach(this::checkGroup);
        checkLadders();
        checkShared("qualifier");
        checkShared("reading");
        clauses.forEach(this::checkClause);
        checkLookalikes();
    }

    private void checkGroup(Item item) {
        String id = item.get("id").string();
        long members = policy.awards().stream()
                .filter(award -> award.group().filter(group -> group.id().equals(id)).isPresent()).count();
        if (members < 2) {
            faults.add(item.fault("a group counts several awards once, and this one has " + members,
                    "give the group to two awards or more, or remove it"));
        }
    }

    private void checkLadders() {
        Map<Ladder, Long> rungs = policy.awards().stream().flatMap(award -> award.ladder().stream())
                .collect(Collectors.groupingBy(ladder -> ladder, Collectors.counting()));
        policy.awards().stream().filter(award -> award.ladder().filter(ladder -> rungs.get(ladder) < 2).isPresent())
                .map(award -> awards.get(award.id()).get("ladder")).forEach(item -> faults.add(item.fault(
                        "no other award is on the ladder '" + item.string() + "'",
                        "name one that others are on, or remove it")));
        if (rungs.isEmpty()) {
            edition.find("ladder-reading").ifPresent(item -> faults.add(item.fault("no award is on a ladder",
                    "name a ladder in the awards that are, or remove it")));
        }
    }

    private void checkShared(String kind) {
        Set<String> used = awards.values().stream().flatMap(award -> award.list(kind + "s").stream()).map(Item::string)
                .collect(Collectors.toSet());
        edition.list("shared-" + kind + "s").stream().filter(item -> !used.contains(item.get("id").string()))
                .forEach(item -> faults.add(item.fault("no award names this shared " + kind,
                        "name it in an award's '" + kind + "s', or remove it")));
    }

    private void checkClause(ClauseFile clause) {
        if (clause.awards().isEmpty() && clause.otherSupport().isEmpty()) {
            faults.add(clause.name().fault("the clause has neither an award nor other support",
                    "give it one, or take it out"));
        }
    }

    /** What is added as a copy of something else, and then half changed. */
    private void checkLookalikes() {
        Map<String, Item> facts = FactUse.byId(edition.list("facts"));
        checkDistinct(policy.facts().stream().toList(), Fact::label, fact -> facts.get(fact.id()));
        checkDistinct(policy.awards(), Award::title, award -> awards.get(award.id()));
        for (Fact fact : policy.facts()) {
            Map<String, Item> options = FactUse.byId(facts.get(fact.id()).list("options"));
            checkDistinct(fact.options().stream().filter(option -> options.containsKey(option.id())).toList(),
                    Option::label, option -> options.get(option.id()));
        }
        Map<Object, Award> asking = new HashMap<>();
        for (Award award : policy.awards()) {
            Award other = asking.putIfAbsent(List.of(Set.copyOf(award.conditions()), award.payableFrom()), award);
            if (other != null) {
                faults.add(awards.get(award.id()).get("conditions").fault("the award asks exactly what '" + other.id()
                        + "' asks", "correct one of them, or make one award of the two"));
            }
        }
    }

    private <T> void checkDistinct(Collection<T> things, Function<T, Text> words, Function<T, Item> item) {
        Map<String, Place> seen = new HashMap<>();
        for (T thing : things) {
            Text text = words.apply(thing);
            for (String said : List.of(text.zh(), text.en())) {
                Place first = seen.putIfAbsent(said, item.apply(thing).place());
                if (first != null) {
                    faults.add(item.apply(thing).fault("'" + said + "' is what " + first + " is called",
                            "call them so that people can tell them apart"));
                }
            }
        }
    }
}
