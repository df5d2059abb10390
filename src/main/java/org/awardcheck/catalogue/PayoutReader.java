package org.awardcheck.catalogue;

import java.util.OptionalLong;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** Reads what an award pays. */
record PayoutReader(Vocabulary vocabulary) {

    Payout read(Item pays) {
        pays.only(PolicyKeys.PAYOUT);
        if (pays.entries().size() != 1) {
            throw pays.fault("an award pays in one way", "write one kind of payout").thrown();
        }
        String kind = pays.entries().keySet().iterator().next();
        Item item = pays.get(kind);
        return switch (kind) {
            case "fixed" -> new Payout.Fixed(Numbers.money(item));
            case "percentage" -> percentage(item);
            case "rate-range" -> rateRange(item);
            case "per-item" -> new Payout.PerItem(count(item.only(PolicyKeys.PER_ITEM)),
                    Numbers.money(item.get("each")));
            case "first-plus-more" -> firstPlusMore(item);
            case "full-cost" -> new Payout.FullCost(money(item.only(PolicyKeys.FULL_COST)));
            case "up-to" -> upTo(item);
            default -> new Payout.Unstated(cap(item.only(PolicyKeys.UNSTATED), "project-cap"));
        };
    }

    private Payout percentage(Item item) {
        item.only(PolicyKeys.PERCENTAGE);
        return new Payout.Percentage(money(item), rate(item), cap(item, "cap"));
    }

    /** A rate, or points on top of the rate of another award. */
    private Rate rate(Item item) {
        if (item.find("rate-of").isEmpty()) {
            if (item.find("plus").isPresent()) {
                throw item.fault("'plus' goes with 'rate-of'", "name the award whose rate is raised").thrown();
            }
            return Rate.of(Numbers.rate(item.get("rate")));
        }
        if (item.find("rate").isPresent()) {
            throw item.fault("'rate' and 'rate-of' exclude each other", "keep one of them").thrown();
        }
        Item named = item.get("rate-of");
        Item base = vocabulary.award(named).get("pays").find("percentage").flatMap(other -> other.find("rate"))
                .orElseThrow(() -> named.fault("'" + named.string() + "' pays no percentage with a rate of its own",
                        "name an award that does").thrown());
        int basisPoints = Numbers.rate(base);
        int increase = Numbers.rate(item.get("plus"));
        if (basisPoints + increase > Rate.WHOLE) {
            throw item.fault("base and increase are more than 100% together", "lower one of them").thrown();
        }
        return new Rate(basisPoints, increase);
    }

    private Payout rateRange(Item item) {
        item.only(PolicyKeys.RATE_RANGE);
        Rate lowest = Rate.of(Numbers.rate(item.get("from")));
        Rate highest = Rate.of(Numbers.rate(item.get("to")));
        if (lowest.basisPoints() >= highest.basisPoints()) {
            throw item.fault("the range does not rise", "write the lower rate in 'from'").thrown();
        }
        return new Payout.RateRange(money(item), lowest, highest, Numbers.money(item.get("cap")));
    }

    private Payout firstPlusMore(Item item) {
        item.only(PolicyKeys.FIRST_PLUS_MORE);
        Payout.FirstPlusMore payout = new Payout.FirstPlusMore(count(item), Numbers.money(item.get("first")),
                Numbers.money(item.get("more")), Numbers.money(item.get("cap")));
        if (payout.first() > payout.cap()) {
            throw item.fault("the cap lies below the sum for the first one", "raise it, or lower 'first'").thrown();
        }
        return payout;
    }

    private Payout upTo(Item item) {
        Payout of = read(item.only(PolicyKeys.CEILING));
        return new Payout.Ceiling(of);
    }

    private static OptionalLong cap(Item item, String key) {
        return item.find(key).map(cap -> OptionalLong.of(Numbers.money(cap))).orElse(OptionalLong.empty());
    }

    private Fact money(Item item) {
        return of(item, FactType.MONEY);
    }

    private Fact count(Item item) {
        return of(item, FactType.COUNT);
    }

    private Fact of(Item item, FactType type) {
        Fact fact = vocabulary.fact(item.get("of"));
        if (fact.type() != type) {
            throw item.get("of").fault("'" + fact.id() + "' is of the type " + fact.type().id() + ", and this payout "
                    + "needs " + type.id(), "name a fact of the type " + type.id() + ", or choose another payout")
                    .thrown();
        }
        return fact;
    }
}
