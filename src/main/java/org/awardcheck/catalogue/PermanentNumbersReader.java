package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.PermanentNumbers;

/** Reads the file of permanent numbers: that each fact and option has one, and that none was taken away. */
record PermanentNumbersReader(FactList facts, FaultCollector faults) {
    static final String FILE = "numbers.yaml";
    static final String NUMBER = "[1-9][0-9]{0,3}";

    /** @throws BrokenCatalogueException if anything is wrong with them */
    PermanentNumbers read(PolicyFiles files, String folder) {
        Item file = YamlFile.read(files, folder + "/" + FILE).only(PolicyKeys.NUMBERS);
        int edition = faults.attempt(() -> number(file.get("edition"), file.get("edition").string())).orElse(0);
        List<String> numbered = ids(file.get("facts"), "fact", facts.stream().map(Fact::id).toList());
        faults.stopIfAny();
        Map<String, List<String>> options = new HashMap<>();
        Map<String, Item> sections = faults.attempt(() -> file.get("options").entries()).orElse(Map.of());
        sections.forEach((id, section) -> {
            if (!numbered.contains(id)) {
                faults.add(section.fault("no fact '" + id + "' has a number", "give it one under 'facts'"));
            }
            List<String> ids = ids(section, "option", facts.find(id).stream()
                    .flatMap(fact -> fact.options().stream()).map(Option::id).toList());
            if (ids.size() > Fact.MOST_OPTIONS) {
                faults.add(section.fault("a fact has at most " + Fact.MOST_OPTIONS + " options, also over the years",
                        "split it in two"));
            }
            facts.find(id).ifPresent(fact -> options.put(id, ids));
        });
        for (Fact fact : facts) {
            if (!fact.options().isEmpty() && !options.containsKey(fact.id())) {
                faults.add(file.get("options").fault("the options of '" + fact.id() + "' have no numbers",
                        "add '" + fact.id() + "' with a number for each"));
            }
        }
        faults.stopIfAny();
        return new PermanentNumbers(edition, numbered, options);
    }

    /** @param needed the ids that must have a number; others may have had one before */
    private List<String> ids(Item numbers, String what, List<String> needed) {
        List<String> ids = new ArrayList<>();
        boolean isRead = faults.attempt(() -> {
            numbers.entries().forEach((number, id) -> ids.add(id(number, id, ids)));
            return ids;
        }).isPresent();
        if (isRead) {
            needed.stream().filter(id -> !ids.contains(id)).forEach(id -> faults.add(numbers.fault(
                    "the " + what + " '" + id + "' has no number", "add '" + (ids.size() + 1) + ": " + id
                    + "' at the end")));
        }
        return ids;
    }

    private static String id(String key, Item id, List<String> before) {
        int expected = before.size() + 1;
        if (number(id, key) != expected) {
            throw id.fault("the number " + expected + " is missing",
                    "keep every number in its order, also of what is gone").thrown();
        }
        if (before.contains(id.string())) {
            throw id.fault("'" + id.string() + "' has a number already", "keep the first one, and give this one to no"
                    + " other").thrown();
        }
        return id.string();
    }

    private static int number(Item item, String text) {
        if (!text.matches(NUMBER)) {
            throw item.fault("'" + text + "' is no number", "count from 1").thrown();
        }
        return Integer.parseInt(text);
    }
}
