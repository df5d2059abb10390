package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;

/** Looks at the facts of an edition: that each is used by an award and asked by one question, and their options too. */
record FactUse(Policy policy, Item edition, FaultCollector faults) {

    void check() {
        Map<String, Item> items = byId(edition.list("facts"));
        Set<Fact> used = usedFacts();
        for (Fact fact : policy.facts()) {
            Item item = items.get(fact.id());
            checkAsked(fact, item);
            if (fact.equals(policy.facts().topicFact())) {
                item.list("options").forEach(this::checkTopic);
            } else if (!used.contains(fact)) {
                faults.add(item.fault("no award uses the fact '" + fact.id() + "'",
                        "use it in a condition, or remove it"));
            } else if (!fact.equals(policy.stageFact())) {
                item.list("options").forEach(option -> checkOption(fact, option));
            }
        }
    }

    static Map<String, Item> byId(List<Item> items) {
        return items.stream().collect(Collectors.toMap(item -> item.get("id").string(), Function.identity()));
    }

    private void checkAsked(Fact fact, Item item) {
        long asked = policy.questions().stream().filter(question -> question.facts().contains(fact)).count();
        if (asked != 1) {
            faults.add(item.fault("the fact '" + fact.id() + "' is asked by " + asked + " questions",
                    "name it in exactly one question"));
        }
    }

    private void checkTopic(Item topic) {
        String id = topic.get("id").string();
        if (policy.facts().stream().noneMatch(fact -> fact.topic().filter(id::equals).isPresent())) {
            faults.add(topic.fault("no fact belongs to the topic", "give it one, or remove it"));
        }
    }

    /** An option that no award names is either a leftover or the honest 'none of these'; the latter says so. */
    private void checkOption(Fact fact, Item item) {
        String id = item.get("id").string();
        boolean used = conditions().anyMatch(condition -> options(condition, fact).anyMatch(id::equals));
        boolean forNone = item.find("for-no-award").map(Item::bool).orElse(false);
        if (!used && !forNone) {
            faults.add(item.fault("no award uses the option '" + id + "'",
                    "use it in a condition, mark it with 'for-no-award: true', or remove it"));
        }
        if (used && forNone) {
            faults.add(item.fault("an award uses the option '" + id + "'", "remove 'for-no-award'"));
        }
        faults.each(item.list("excludes"), name -> excluded(fact, id, name));
    }

    /** Options that exclude each other both say so. */
    private static Option excluded(Fact fact, String id, Item name) {
        if (fact.type() != FactType.MULTI) {
            throw name.fault("only one option of '" + fact.id() + "' is chosen anyway", "remove 'excludes'").thrown();
        }
        Option other = Vocabulary.option(fact, name);
        if (other.id().equals(id) || !other.excludes().contains(id)) {
            throw name.fault("'" + id + "' excludes only others that exclude it, too",
                    "add it to the 'excludes' of '" + other.id() + "', or remove it here").thrown();
        }
        return other;
    }

    private static Stream<String> options(Condition condition, Fact fact) {
        if (condition instanceof Condition.OneOf oneOf && oneOf.fact().equals(fact)) {
            return oneOf.options().stream().map(Option::id);
        }
        if (condition instanceof Condition.Has has && has.fact().equals(fact)) {
            return Stream.of(has.option().id());
        }
        return Stream.empty();
    }

    private Set<Fact> usedFacts() {
        Stream<Fact> stage = policy.awards().stream().anyMatch(award -> award.payableFrom().isPresent())
                ? Stream.of(policy.stageFact()) : Stream.empty();
        return Stream.concat(conditions().flatMap(Condition::facts), stage).collect(Collectors.toSet());
    }

    private Stream<Condition> conditions() {
        return policy.awards().stream().map(Award::conditions).flatMap(List::stream);
    }
}
