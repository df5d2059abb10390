package org.awardcheck.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Reading;
import org.awardcheck.policy.Text;

/**
 * The titles that can be held, as options: every award that asks a fact for the award's own id is an option of that
 * fact, so that a title is written down once.
 *
 * @param qualifiers those that awards share
 */
record TitleOptions(Map<String, Item> awards, List<Reading> qualifiers) {

    /** The options that awards give to this fact, in the order of the awards. */
    List<Option> of(String factId) {
        return awards.entrySet().stream().filter(award -> names(award.getValue(), factId, award.getKey()))
                .map(award -> option(award.getKey(), award.getValue())).toList();
    }

    private static boolean names(Item award, String factId, String awardId) {
        return award.list("conditions").stream().map(Item::entries)
                .anyMatch(entries -> is(entries.get("fact"), factId) && is(entries.get("has"), awardId));
    }

    private static boolean is(Item item, String value) {
        return Optional.ofNullable(item).map(Item::string).filter(value::equals).isPresent();
    }

    private Option option(String id, Item award) {
        Item title = award.get("title");
        if (Template.hasBrace(title.bothLanguages())) {
            throw title.fault("the title is the label of an option too, in which no figure can be filled in",
                    "write it without braces").thrown();
        }
        return new Option(id, title.text(), note(award));
    }

    /** When the title counts, unless the title says so itself, and what else the source asks for. */
    private Optional<Text> note(Item award) {
        String title = award.get("title").text().zh();
        Stream<Text> when = award.find("when").map(Item::text).filter(it -> !title.contains(it.zh())).stream();
        Stream<Text> shared = award.list("qualifiers").stream().flatMap(name -> qualifiers.stream()
                .filter(qualifier -> qualifier.id().equals(name.string())).map(Reading::text));
        return Stream.of(when, award.find("qualifier").map(Item::text).stream(), shared).flatMap(it -> it)
                .reduce((one, other) -> new Text(one.zh() + "；" + other.zh(), one.en() + ". " + other.en()));
    }
}
