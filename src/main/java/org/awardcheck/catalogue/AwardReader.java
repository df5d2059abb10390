package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Text;

/**
 * Reads awards. Their texts keep their placeholders: those may name figures of awards that are read later.
 *
 * @param ofEveryAward the conditions that every award has besides its own
 */
record AwardReader(Vocabulary vocabulary, List<Condition> ofEveryAward) {

    Award read(Item item, Clause clause) {
        item.only("id", "title", "when", "conditions", "pays", "payable-from", "group", "reading", "readings");
        ConditionReader conditionReader = new ConditionReader(vocabulary);
        List<Condition> own = item.get("conditions").items().stream().map(conditionReader::read).toList();
        List<Condition> conditions = new ArrayList<>(ofEveryAward);
        conditions.addAll(own);
        if (own.isEmpty() || new HashSet<>(conditions).size() < conditions.size()) {
            throw item.get("conditions").fault("there is no condition, or one stands there twice",
                    "state each condition once").thrown();
        }
        Payout payout = new PayoutReader(vocabulary).read(item.get("pays"));
        requireKnownBasis(payout, own, item.get("pays"));
        return new Award(item.get("id").string(), item.get("title").text(), clause, conditions, payout,
                item.find("payable-from").map(stage -> Vocabulary.option(vocabulary.stageFact(), stage)),
                item.find("group").map(vocabulary::group), item.find("when").map(Item::text), readings(item));
    }

    private List<Text> readings(Item item) {
        Stream<Text> own = item.find("reading").map(Item::text).stream();
        return Stream.concat(own, item.list("readings").stream().map(vocabulary::reading)).toList();
    }

    /** An award must not be had while the figure that it pays by is unknown. */
    private static void requireKnownBasis(Payout payout, List<Condition> conditions, Item pays) {
        payout.basis().ifPresent(basis -> {
            boolean asked = conditions.stream().anyMatch(condition -> condition instanceof Condition.Threshold threshold
                    && threshold.fact().equals(basis));
            if (!asked) {
                throw pays.fault("the sum depends on " + basis.id() + ", which no condition of the award asks for",
                        "add a condition on it, such as 'more-than: 0'").thrown();
            }
        });
    }
}
