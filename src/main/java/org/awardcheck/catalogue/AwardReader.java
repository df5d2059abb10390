package org.awardcheck.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.calculator.Calculators;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Text;

/**
 * Reads awards.
 *
 * @param ofEveryAward the conditions that every award has besides its own
 */
record AwardReader(Vocabulary vocabulary, List<Condition> ofEveryAward) {

    /** The award with the figures' names still in its words: they may be those of awards that are read later. */
    Award read(Item item, Clause clause) {
        item.only("id", "title", "when", "conditions", "pays", "payable-from", "group", "reading", "readings");
        String id = item.get("id").string();
        List<Condition> conditions = conditions(item.get("conditions"), id);
        Payout payout = new PayoutReader(vocabulary).read(item.get("pays"));
        payout.basis().ifPresent(fact -> requireThreshold(payout, fact.id(), conditions, item.get("pays")));
        Award award = new Award(id, Template.words(item.get("title")), clause, conditions, payout,
                item.find("payable-from").map(stage -> Vocabulary.option(vocabulary.stageFact(), stage)),
                item.find("group").map(vocabulary::group), item.find("when").map(Item::text), readings(item));
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
                .flatMap(condition -> condition instanceof Condition.Threshold found ? Stream.of(found) : Stream.empty())
                .filter(found -> found.fact().id().equals(basis)).findFirst()
                .orElseThrow(() -> pays.fault("the sum depends on " + basis + ", which no condition of the award asks "
                        + "for", "add a condition on it, such as 'more-than: 0'").thrown());
        OptionalLong capped = Calculators.of(payout).caps().max();
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

    private List<Text> readings(Item item) {
        Stream<Text> own = item.find("reading").map(Template::sentence).stream();
        List<Item> names = item.list("readings");
        if (Set.copyOf(names.stream().map(Item::string).toList()).size() < names.size()) {
            throw item.get("readings").fault("a shared reading is named twice", "name it once").thrown();
        }
        return Stream.concat(own, names.stream().map(vocabulary::reading)).toList();
    }

    /** The award with its figures filled in. */
    static Award worded(Award award, Item item, Words words) {
        Words own = words.of(award);
        Optional<Item> reading = item.find("reading");
        List<Item> places = Stream.concat(reading.stream(), item.list("readings").stream()).toList();
        return award.withWords(own.fill(award.title(), item.get("title")), IntStream.range(0, places.size())
                .mapToObj(i -> own.fill(award.readings().get(i), places.get(i))).toList());
    }
}
