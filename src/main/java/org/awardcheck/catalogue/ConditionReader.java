package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/** Reads conditions. */
record ConditionReader(Vocabulary vocabulary) {

    /**
     * The conditions before and these.
     *
     * @throws CatalogueFault.FaultException if two of them ask the same fact the same kind of thing: one would be idle
     */
    List<Condition> readAll(List<Item> items, List<Condition> before) {
        List<Condition> conditions = new ArrayList<>(before);
        for (Item item : items) {
            Condition condition = read(item);
            if (conditions.stream().anyMatch(other -> overlap(condition, other))) {
                throw item.fault("another condition asks the same already", "make one condition of the two").thrown();
            }
            conditions.add(condition);
        }
        return conditions;
    }

    /** Only of titles may one award ask for several. */
    private static boolean overlap(Condition one, Condition other) {
        if (one instanceof Condition.Has || !(one instanceof Condition.OnFact onFact)) {
            return one.equals(other);
        }
        return other instanceof Condition.OnFact otherOnFact && onFact.fact().equals(otherOnFact.fact());
    }

    private Condition read(Item item) {
        if (item.find("fits-none-of").isPresent()) {
            return noneFits(item.only(PolicyKeys.LEFT_OVER).get("fits-none-of"));
        }
        Fact fact = vocabulary.fact(item.only(PolicyKeys.DEMAND).get("fact"));
        if (item.entries().size() != 2) {
            throw item.fault("a condition asks one thing of one fact",
                    "write 'fact' and one of is, at-least, more-than, one-of, has").thrown();
        }
        String kind = item.entries().keySet().stream().filter(key -> !key.equals("fact")).findFirst().orElseThrow();
        Item wanted = item.get(kind);
        return switch (kind) {
            case "is" -> isTrue(fact, wanted);
            case "at-least" -> new Condition.AtLeast(fact, positive(threshold(fact, wanted), wanted));
            case "more-than" -> new Condition.MoreThan(fact, belowMost(threshold(fact, wanted), fact, wanted));
            case "one-of" -> oneOf(fact, wanted);
            default -> has(fact, wanted);
        };
    }

    private static Condition isTrue(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.BOOLEAN, wanted);
        if (!wanted.bool()) {
            throw wanted.fault("a condition asks for what is true", "write 'is: true', or turn the fact around")
                    .thrown();
        }
        return new Condition.IsTrue(fact);
    }

    private static long threshold(Fact fact, Item wanted) {
        require(fact, fact.type().isNumber(), wanted);
        return fact.type() == FactType.MONEY ? Numbers.moneyOrZero(wanted) : Numbers.count(wanted);
    }

    private static long positive(long threshold, Item wanted) {
        if (threshold == 0) {
            throw wanted.fault("every figure is at least zero, so the condition asks nothing",
                    "write 'more-than: 0', or remove it").thrown();
        }
        return threshold;
    }

    private static long belowMost(long threshold, Fact fact, Item wanted) {
        if (threshold == fact.type().maximum()) {
            throw wanted.fault("no answer can be more than that", "correct the figure").thrown();
        }
        return threshold;
    }

    private static Condition oneOf(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.OPTION, wanted);
        List<Option> options = wanted.items().stream().map(name -> Vocabulary.option(fact, name)).toList();
        if (options.isEmpty() || Set.copyOf(options).size() < options.size()) {
            throw wanted.fault("no option is named, or one twice", "name each option once").thrown();
        }
        if (options.size() == fact.options().size()) {
            throw wanted.fault("every option of " + fact.id() + " is named, so the condition asks nothing",
                    "leave out those that do not fit, or remove it").thrown();
        }
        return new Condition.OneOf(fact, options);
    }

    private static Condition has(Fact fact, Item wanted) {
        require(fact, fact.type() == FactType.MULTI, wanted);
        return new Condition.Has(fact, Vocabulary.option(fact, wanted));
    }

    private static void require(Fact fact, boolean fits, Item wanted) {
        if (!fits) {
            throw wanted.fault("'" + fact.id() + "' is of the type " + fact.type().id()
                    + ", which is not asked like this",
                    "write " + switch (fact.type()) {
                        case BOOLEAN -> "'is: true'";
                        case MONEY, COUNT -> "'at-least' or 'more-than'";
                        case OPTION -> "'one-of'";
                        case MULTI -> "'has'";
                    }).thrown();
        }
    }

    /**
     * The parts of other awards' conditions that lie on the named facts, each award an alternative. None of the facts
     * is a figure: a larger figure would rule the award out, and all that draws a curve rests on its never doing so.
     */
    private Condition noneFits(Item item) {
        item.only(PolicyKeys.ALTERNATIVES);
        Set<Fact> by = item.get("by").items().stream().map(this::noFigure).collect(Collectors.toSet());
        List<Condition.Alternative> alternatives = item.get("awards").items().stream()
                .map(name -> alternative(name, vocabulary.award(name), by)).toList();
        if (alternatives.isEmpty() || Set.copyOf(alternatives).size() < alternatives.size()) {
            throw item.fault("no award is named, or one twice", "name each award that comes first once").thrown();
        }
        return new Condition.NoneFits(alternatives);
    }

    private Fact noFigure(Item name) {
        Fact fact = vocabulary.fact(name);
        if (fact.type().isNumber()) {
            throw name.fault("'" + fact.id() + "' is a figure, and a larger one must not rule an award out",
                    "name facts that are no figures").thrown();
        }
        return fact;
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
