package org.awardcheck.catalogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Ladder;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Text;

/**
 * Reads awards.
 *
 * @param ofEveryAward the conditions that every award has besides its own
 */
record AwardReader(Vocabulary vocabulary, List<Condition> ofEveryAward) {
    private static final String QUALIFIER = "qualifier";
    private static final String READING = "reading";
    private static final String LADDER = "ladder";

    /** The award with the figures' names still in its words: they may be those of awards that are read later. */
    Award read(Item item, Clause clause) {
        item.only(PolicyKeys.AWARD);
        String id = item.get("id").string();
        List<Condition> conditions = conditions(item.get("conditions"), id);
        Payout payout = new PayoutReader(vocabulary).read(item.get("pays"));
        payout.basis().ifPresent(fact -> requireThreshold(payout, fact.id(), conditions, item.get("pays")));
        Award award = new Award(id, Template.words(item.get("title")), clause, conditions, payout,
                item.find("payable-from").map(stage -> Vocabulary.option(vocabulary.stageFact(), stage)),
                item.find("group").map(vocabulary::group), item.find(LADDER).map(vocabulary::ladder),
                item.find("when").map(Item::text), texts(item, QUALIFIER, vocabulary::qualifier),
                item.find("also-called").map(Item::text),
                Stream.concat(texts(item, READING, vocabulary::reading).stream(),
                        item.find(LADDER).map(vocabulary::ladder).map(Ladder::reading).stream()).toList());
        requireDistinctFigures(award, item);
        return award;
    }

    private List<Condition> conditions(Item item, String id) {
        List<Item> items = item.items();
        if (items.isEmpty()) {
            throw item.fault("there is no condition", "state what the award asks").thrown();
        }
        List<Condition> conditions = new ConditionReader(vocabulary).readAll(items, ofEveryAward);
        boolean afterItself = conditions.stream().anyMatch(condition -> condition instanceof Condition.NoneFits none
                && none.alternatives().stream().anyMatch(alternative -> alternative.award().equals(id)));
        if (afterItself) {
            throw item.fault("the award comes after itself", "take it out of 'fits-none-of'").thrown();
        }
        return conditions;
    }

    /** An award must not be had while the figure that it pays by is unknown, nor a cap be all that it ever pays. */
    private static void requireThreshold(Payout payout, String basis, List<Condition> conditions, Item pays) {
        Condition.Threshold threshold = conditions.stream()
                .flatMap(condition -> condition instanceof Condition.Threshold found
                ? Stream.of(found) : Stream.empty())
                .filter(found -> found.fact().id().equals(basis)).findFirst()
                .orElseThrow(() -> pays.fault("the sum depends on " + basis + ", which no condition of the award asks "
                        + "for", "add a condition on it, such as 'more-than: 0'").thrown());
        OptionalLong capped = Calculator.of(payout).caps().max();
        if (capped.isPresent() && capped.getAsLong() <= threshold.smallest()) {
            throw pays.fault("whoever meets the conditions reaches the cap, so it is all that is ever paid",
                    "correct the cap or the threshold, or write a fixed sum").thrown();
        }
    }

    /** Figures go by fact ids and by fixed words; a fact whose id is such a word would hide a figure. */
    private static void requireDistinctFigures(Award award, Item item) {
        List<String> names = Parameters.of(award).stream().map(Figure::name).toList();
        names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).findFirst().ifPresent(name -> {
            throw item.fault("two figures of the award are called '" + name + "'", "rename the fact").thrown();
        });
    }

    /** The award's own sentence of a kind, and then those that it shares. */
    private static List<Text> texts(Item item, String kind, Function<Item, Text> shared) {
        List<Item> names = item.list(kind + "s");
        if (Set.copyOf(names.stream().map(Item::string).toList()).size() < names.size()) {
            throw item.get(kind + "s").fault("a shared " + kind + " is named twice", "name it once").thrown();
        }
        return Stream.concat(item.find(kind).map(Template::sentence).stream(), names.stream().map(shared)).toList();
    }

    /** The award with its figures filled in. */
    static Award worded(Award award, Item item, FigureFiller words) {
        FigureFiller own = words.of(award);
        return award.withWords(own.fill(award.title(), item.get("title")),
                filled(award.qualifiers(), item, QUALIFIER, own), filled(award.readings(), item, READING, own));
    }

    private static List<Text> filled(List<Text> texts, Item item, String kind, FigureFiller words) {
        List<Item> places = Stream.of(item.find(kind).stream(), item.list(kind + "s").stream(), item.find(LADDER)
                .stream())
                .flatMap(it -> it).toList();
        return IntStream.range(0, texts.size()).mapToObj(i -> words.fill(texts.get(i), places.get(i))).toList();
    }
}
