package org.awardcheck.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Section;

/** Reads what people do next. */
record GuidanceReader(Vocabulary vocabulary, List<Section> sections, List<Award> awards, FaultCollector faults) {
    static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(?:/\\S*)?");
    static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d -]{3,18}\\d");

    Guidance read(Item edition) {
        return new Guidance(faults.each(faults.list(edition, "preparations"), this::preparation),
                faults.each(faults.list(edition, "departments"), this::department),
                faults.attempt(() -> edition.find("notices").map(it -> contact(it.only(PolicyKeys.NOTICES))))
                        .orElse(Optional.empty()));
    }

    private Guidance.Preparation preparation(Item item) {
        item.only(PolicyKeys.PREPARATION);
        List<Fact> facts = item.get("facts").items().stream().map(vocabulary::fact).toList();
        Optional<Option> stage = item.find("payable-from").map(it -> Vocabulary.option(vocabulary.stageFact(), it));
        return new Guidance.Preparation(item.get("text").text(), awards.stream()
                .filter(award -> (stage.isEmpty() || stage.equals(award.payableFrom()))
                        && facts.stream().anyMatch(fact -> asksFor(fact, award)))
                .map(Award::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** No paper shows that a project has no role, or another than those that other awards ask for. */
    private boolean asksFor(Fact fact, Award award) {
        List<Condition> on = award.conditions().stream().filter(it -> it.facts().anyMatch(fact::equals)).toList();
        return !on.stream().allMatch(Condition.NoneFits.class::isInstance) || on.isEmpty()
                && (award.payout().basis().filter(fact::equals).isPresent()
                        || award.payableFrom().isPresent() && fact.equals(vocabulary.stageFact()));
    }

    private Guidance.Department department(Item item) {
        item.only(PolicyKeys.DEPARTMENT);
        return new Guidance.Department(contact(item), item.get("sections").items().stream().map(this::section)
                .toList());
    }

    private Section section(Item name) {
        return Vocabulary.named(name, "section", sections, Section::id);
    }

    private static Guidance.Contact contact(Item item) {
        return new Guidance.Contact(item.get("name").text(), item.find("link")
                .map(it -> matching(it, LINK, "is no address of a page",
                        "write it as in https://www.example.org/")),
                item.find("telephone").map(it -> matching(it, TELEPHONE, "is no telephone number",
                        "write it as in 0572-1234567")));
    }

    private static String matching(Item item, Pattern pattern, String problem, String cure) {
        if (!pattern.matcher(item.string()).matches()) {
            throw item.fault("'" + item.string() + "' " + problem, cure).thrown();
        }
        return item.string();
    }
}
