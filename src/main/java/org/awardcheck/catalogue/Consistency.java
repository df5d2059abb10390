package org.awardcheck.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;

/** Looks at an edition as a whole: that nothing in it is there for nothing, and that everything that counts is asked. */
record Consistency(Policy policy, Item edition, Collection<Item> rawAwards, Faults faults) {

    void check() {
        Map<String, Item> facts = Ids.distinct(edition.get("facts").items());
        policy.facts().forEach(fact -> checkFact(fact, facts.get(fact.id())));
        checkTopics(facts.get(policy.facts().topicFact().id()));
        checkQuestions();
        checkGroups();
        checkSharedReadings();
        checkClauses();
        if (policy.stageFact().type() != FactType.OPTION) {
            faults.add(edition.get("stage-fact").fault("the stages are the options of an option fact", "name one"));
        }
    }

    private void checkFact(Fact fact, Item item) {
        boolean isTopic = fact.equals(policy.facts().topicFact());
        if (!isTopic && !usedFacts().contains(fact)) {
            faults.add(item.fault("no award uses the fact '" + fact.id() + "'", "use it in a condition, or remove it"));
        }
        long asked = policy.questions().stream().filter(question -> question.facts().contains(fact)).count();
        if (asked != 1) {
            faults.add(item.fault("the fact '" + fact.id() + "' is asked by " + asked + " questions",
                    "name it in exactly one question"));
        }
        if (!isTopic && !fact.equals(policy.stageFact())) {
            item.list("options").forEach(option -> checkOption(fact, option));
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

    private Stream<Condition> conditions() {
        return policy.awards().stream().map(Award::conditions).flatMap(List::stream);
    }

    private Set<Fact> usedFacts() {
        Set<Fact> used = conditions().flatMap(Condition::facts).collect(Collectors.toCollection(HashSet::new));
        if (policy.awards().stream().anyMatch(award -> award.payableFrom().isPresent())) {
            used.add(policy.stageFact());
        }
        return used;
    }

    private void checkTopics(Item topicFact) {
        if (policy.facts().topicFact().type() != FactType.MULTI) {
            faults.add(topicFact.fault("the topics are the options of a multi fact", "change the type"));
        }
        topicFact.list("options").stream()
                .filter(topic -> policy.facts().stream()
                        .noneMatch(fact -> fact.topic().filter(topic.get("id").string()::equals).isPresent()))
                .forEach(topic -> faults.add(topic.fault("no fact belongs to the topic", "give it one, or remove it")));
    }

    private void checkQuestions() {
        Map<String, Item> items = Ids.distinct(edition.get("questions").items());
        for (Question question : policy.questions()) {
            if (question.facts().stream().map(Fact::topic).distinct().count() != 1) {
                faults.add(items.get(question.id()).fault("a question asks about facts of one topic",
                        "name at least one fact, and split facts of different topics"));
            }
        }
    }

    private void checkGroups() {
        edition.list("groups").forEach(item -> {
            String id = item.get("id").string();
            long members = policy.awards().stream()
                    .filter(award -> award.group().filter(group -> group.id().equals(id)).isPresent()).count();
            if (members < 2) {
                faults.add(item.fault("a group counts several awards once, and this one has " + members,
                        "give the group to two awards or more, or remove it"));
            }
        });
    }

    private void checkSharedReadings() {
        Set<String> used = rawAwards.stream().flatMap(award -> award.list("readings").stream()).map(Item::string)
                .collect(Collectors.toSet());
        edition.list("shared-readings").stream().filter(item -> !used.contains(item.get("id").string()))
                .forEach(item -> faults.add(item.fault("no award names this shared reading",
                        "name it in an award's 'readings', or remove it")));
    }

    private void checkClauses() {
        policy.clauses().stream()
                .filter(clause -> policy.awards().stream().noneMatch(award -> award.clause().equals(clause))
                        && policy.otherSupport().stream().noneMatch(support -> support.clause().equals(clause)))
                .forEach(clause -> faults.add(edition.get("sections").fault(
                        "the clause '" + clause.id() + "' has neither an award nor other support",
                        "give it one, or take it out")));
    }
}
