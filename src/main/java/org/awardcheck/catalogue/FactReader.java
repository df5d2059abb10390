package org.awardcheck.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/** Reads one fact. */
record FactReader(TitleOptions titles) {
    /** The type of a fact whose options are the titles that awards name; to everyone else it is a multi. */
    static final String TITLES = "titles";

    Fact read(Item item) {
        item.only(PolicyKeys.FACT);
        String id = item.get("id").string();
        boolean isOfTitles = item.get("type").string().equals(TITLES);
        FactType type = isOfTitles ? FactType.MULTI : type(item.get("type"));
        if (item.find("unit").isPresent() != (type == FactType.COUNT)) {
            throw item.fault("a unit belongs to a count, and to nothing else", "add or remove 'unit'").thrown();
        }
        if (item.find("plausible").isPresent() != (type == FactType.MONEY)) {
            throw item.fault("what is still plausible belongs to money, and to nothing else",
                    "add or remove 'plausible'").thrown();
        }
        if (item.find("options").isPresent() != (type.hasOptions() && !isOfTitles)) {
            throw item.fault("options belong to the types option and multi, and to nothing else",
                    "add or remove 'options'").thrown();
        }
        List<Option> options = isOfTitles ? titles.of(id) : options(item);
        if (isOfTitles && options.isEmpty()) {
            throw item.fault("no award asks whether a title of this fact is held",
                    "add such an award, or remove the fact").thrown();
        }
        if (options.size() > Fact.MOST_OPTIONS) {
            throw item.fault("a fact has at most " + Fact.MOST_OPTIONS + " options", "split it in two").thrown();
        }
        boolean changeable = item.find("changeable").map(Item::bool).orElse(type.isNumber());
        return new Fact(id, type, item.get("label").text(), item.find("unit").map(Item::text),
                plausible(item), item.find("topic").map(Item::string), changeable, options);
    }

    private static OptionalLong plausible(Item fact) {
        return fact.find("plausible").map(Numbers::money).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static FactType type(Item item) {
        return Arrays.stream(FactType.values()).filter(type -> type.id().equals(item.string())).findFirst()
                .orElseThrow(() -> item.fault("there is no type of fact '" + item.string() + "'",
                        "use boolean, money, count, option, multi or titles").thrown());
    }

    private static List<Option> options(Item fact) {
        Ids ids = new Ids();
        List<Option> options = fact.list("options").stream().map(item -> option(item, ids)).toList();
        if (options.isEmpty() && fact.find("options").isPresent()) {
            throw fact.get("options").fault("there is no option", "add those that can be chosen").thrown();
        }
        return options;
    }

    private static Option option(Item item, Ids ids) {
        item.only(PolicyKeys.OPTION);
        item.find("for-no-award").ifPresent(Item::bool);
        return new Option(ids.take(item.get("id")), item.get("label").text(), item.find("note").map(Item::text),
                item.list("excludes").stream().map(Item::string).toList());
    }
}
