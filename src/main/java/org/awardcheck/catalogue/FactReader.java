package org.awardcheck.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/** Reads the facts of an edition. */
record FactReader(TitleOptions titles) {
    /** The type of a fact whose options are the titles that awards name; to everyone else it is a multi. */
    private static final String TITLES = "titles";

    Fact read(Item item) {
        item.only("id", "type", "label", "unit", "topic", "changeable", "options");
        String id = item.get("id").string();
        String written = item.get("type").string();
        FactType type = written.equals(TITLES) ? FactType.MULTI : type(item.get("type"));
        List<Option> options = written.equals(TITLES) ? titles.of(id) : options(item, type);
        if (item.find("unit").isPresent() != (type == FactType.COUNT)) {
            throw item.fault("a unit belongs to a count, and to nothing else", "add or remove 'unit'").thrown();
        }
        if (options.size() > Fact.MOST_OPTIONS) {
            throw item.fault("a fact has at most " + Fact.MOST_OPTIONS + " options", "split it in two").thrown();
        }
        if (written.equals(TITLES) && options.isEmpty()) {
            throw item.fault("no award asks whether a title of this fact is held",
                    "add such an award, or remove the fact").thrown();
        }
        boolean changeable = item.find("changeable").map(Item::bool).orElse(type.isNumber());
        return new Fact(id, type, item.get("label").text(), item.find("unit").map(Item::text),
                item.find("topic").map(Item::string), changeable, options);
    }

    private static FactType type(Item item) {
        return Arrays.stream(FactType.values()).filter(type -> type.id().equals(item.string())).findFirst()
                .orElseThrow(() -> item.fault("there is no type of fact '" + item.string() + "'",
                        "use boolean, money, count, option, multi or titles").thrown());
    }

    private static List<Option> options(Item item, FactType type) {
        if (item.find("options").isPresent() != type.hasOptions()) {
            throw item.fault("options belong to the types option and multi, and to nothing else",
                    "add or remove 'options'").thrown();
        }
        List<Item> items = item.list("options");
        Ids.distinct(items);
        return items.stream().map(FactReader::option).toList();
    }

    private static Option option(Item item) {
        item.only("id", "label", "note", "for-no-award");
        Optional<Item> note = item.find("note");
        return new Option(item.get("id").string(), item.get("label").text(), note.map(Item::text));
    }
}
