package org.awardcheck.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/** Reads conditions. */
record ConditionReader(Vocabulary vocabulary) {

    Condition read(Item item) {
        if (item.find("fits-none-of").isPresent()) {
            return noneFits(item.only("fits-none-of").get("fits-none-of"));
        }
        Fact fact = vocabulary.fact(item.only("fact", "is", "at-least", "more-than", "one-of", "has").get("fact"));
        if (item.entries().size() != 2) {
            throw item.fault("a condition asks one thing of one fact",
                    "write 'fact' and one of is, at-least, more-than, one-of, has").thrown();
        }
        String kind = item.entries().keySet().stream().filter(key -> !key.equals("fact")).findFirst().orElseThrow();
        Item wanted = item.get(kind);
        return switch (kind) {
            case "is" -> isTrue(fact, wanted);
            case "at-least" -> new Condition.AtLeast(fact, positive(threshold(fact, wanted), wanted));
            case "more-than" -> new Condition.MoreThan(fact, threshold(fact, wanted));
            case "one-of" -> oneOf(fact, wanted);
            default -> has(fact, wanted);
        };
    }

    private static Condition isTrue(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.BOOLEAN, "is", wanted);
        if (!wanted.bool()) {
            throw wanted.fault("a condition asks for what is true", "write 'is: true', or turn the fact around").thrown();
        }
        return new Condition.IsTrue(fact);
    }

    private static long threshold(Fact fact, Item wanted) {
        require(fact, fact.type().isNumber(), "a threshold", wanted);
        return fact.type() == FactType.MONEY ? Numbers.moneyOrZero(wanted) : Numbers.count(wanted);
    }

    private static long positive(long threshold, Item wanted) {
        if (threshold == 0) {
            throw wanted.fault("every figure is at least zero, so the condition asks nothing",
                    "write 'more-than: 0', or remove it").thrown();
        }
        return threshold;
    }

    private static Condition oneOf(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.OPTION, "one-of", wanted);
        List<Option> options = wanted.items().stream().map(name -> Vocabulary.option(fact, name)).toList();
        if (options.isEmpty() || Set.copyOf(options).size() < options.size()) {
            throw wanted.fault("the options are empty or repeat one", "name each option once").thrown();
        }
        return new Condition.OneOf(fact, options);
    }

    private static Condition has(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.MULTI, "has", wanted);
        return new Condition.Has(fact, Vocabulary.option(fact, wanted));
    }

    private static void require(Fact fact, boolean fits, String kind, Item wanted) {
        if (!fits) {
            throw wanted.fault(fact.id() + " is a " + fact.type().id() + " and cannot be asked for " + kind,
                    "use a condition that fits the fact's type").thrown();
        }
    }

    /** The parts of other awards' conditions that lie on the named facts, each award an alternative. */
    private Condition noneFits(Item item) {
        item.only("awards", "by");
        Set<Fact> by = item.get("by").items().stream().map(vocabulary::fact).collect(Collectors.toSet());
        List<Condition.Alternative> alternatives = item.get("awards").items().stream()
                .map(name -> alternative(name, vocabulary.award(name), by)).toList();
        if (alternatives.isEmpty()) {
            throw item.fault("no award is named", "name the awards that come first").thrown();
        }
        return new Condition.NoneFits(alternatives);
    }

    private Condition.Alternative alternative(Item name, Item award, Set<Fact> by) {
        List<Condition> parts = award.list("conditions").stream()
                .filter(condition -> condition.find("fact").isPresent()).map(this::read)
                .filter(condition -> condition.facts().allMatch(by::contains)).toList();
        if (parts.isEmpty()) {
            throw name.fault("'" + name.string() + "' has no condition on the facts named in 'by'",
                    "name the facts that make it fit").thrown();
        }
        return new Condition.Alternative(name.string(), parts);
    }
}
