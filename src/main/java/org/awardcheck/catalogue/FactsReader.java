package org.awardcheck.catalogue;

import java.util.List;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;

/** Reads all facts of an edition, and which of them are the topics and the stages. */
record FactsReader(Item edition, TitleOptions titles, FaultCollector faults) {

    /** @throws BrokenCatalogueException if a fact is faulty: everything else is said in terms of facts */
    FactList facts() {
        List<Item> items = edition.get("facts").items();
        Ids.distinct(items, faults);
        List<Fact> facts = faults.each(items, new FactReader(titles)::read);
        faults.stopIfAny();
        Fact topicFact = topicFact(facts, items);
        faults.each(items, item -> withKnownTopic(item, topicFact));
        faults.stopIfAny();
        return new FactList(facts, topicFact);
    }

    private Fact topicFact(List<Fact> facts, List<Item> items) {
        Item name = edition.get("topic-fact");
        Fact fact = named(name, facts, FactType.MULTI, "the topics are the options of a multi fact");
        Item item = items.get(facts.indexOf(fact));
        if (item.find("options").isEmpty()) {
            throw name.fault("the options of '" + fact.id() + "' are titles, not topics",
                    "name a multi fact with options of its own").thrown();
        }
        if (fact.topic().isPresent()) {
            throw item.get("topic").fault("the fact of the topics belongs to no topic", "remove 'topic'").thrown();
        }
        return fact;
    }

    Fact stageFact(FactList facts) {
        return named(edition.get("stage-fact"), facts.stream().toList(), FactType.OPTION,
                "the stages are the options of an option fact");
    }

    private static Fact named(Item name, List<Fact> facts, FactType type, String why) {
        Fact fact = Vocabulary.fact(name, facts);
        if (fact.type() != type) {
            throw name.fault("'" + fact.id() + "' is of the type " + fact.type().id() + ", and " + why,
                    "name a fact of the type " + type.id() + ", or change the type").thrown();
        }
        return fact;
    }

    private static Item withKnownTopic(Item item, Fact topicFact) {
        item.find("topic").ifPresent(topic -> Vocabulary.option(topicFact, topic));
        return item;
    }
}
