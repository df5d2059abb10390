package org.awardcheck.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awardcheck.policy.Guidance;
import org.awardcheck.policy.Section;

/** Reads what people do next. */
record GuidanceReader(Vocabulary vocabulary, List<Section> sections, Faults faults) {
    static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(?:/\\S*)?");
    static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d -]{3,18}\\d");

    Guidance read(Item edition) {
        return new Guidance(faults.each(faults.list(edition, "preparations"), this::preparation),
                faults.each(faults.list(edition, "departments"), this::department),
                faults.attempt(() -> edition.find("notices").map(it -> contact(it.only(Formats.NOTICES))))
                        .orElse(Optional.empty()));
    }

    private Guidance.Preparation preparation(Item item) {
        item.only(Formats.PREPARATION);
        return new Guidance.Preparation(item.get("text").text(), item.get("facts").items().stream()
                .map(vocabulary::fact).toList(),
                item.find("payable-from").map(stage -> Vocabulary.option(vocabulary.stageFact(), stage)));
    }

    private Guidance.Department department(Item item) {
        item.only(Formats.DEPARTMENT);
        return new Guidance.Department(contact(item), item.get("sections").items().stream().map(this::section).toList());
    }

    private Section section(Item name) {
        return Vocabulary.named(name, "section", sections, Section::id);
    }

    private static Guidance.Contact contact(Item item) {
        return new Guidance.Contact(item.get("name").text(), item.find("link").map(it -> matching(it, LINK, "is no address of a page",
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
