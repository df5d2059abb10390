package org.awardcheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.awardcheck.policy.Clause;
import org.awardcheck.policy.Section;

/** Reads the sections of an edition and opens the files of their clauses. */
final class SectionReader {
    private final PolicyFiles files;
    private final String folder;
    private final FaultCollector faults;
    private final Ids sectionIds = new Ids();
    private final Ids clauseIds = new Ids();

    SectionReader(PolicyFiles files, String folder, FaultCollector faults) {
        this.files = files;
        this.folder = folder;
        this.faults = faults;
    }

    /** The clauses of all sections, in order. */
    List<ClauseFile> read(List<Item> sections) {
        List<ClauseFile> clauses = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Item item = sections.get(i);
            int number = i + 1;
            faults.attempt(() -> section(item, number)).ifPresent(clauses::addAll);
        }
        return clauses;
    }

    private List<ClauseFile> section(Item item, int number) {
        item.only(PolicyKeys.SECTION);
        Section section = new Section(sectionIds.take(item.get("id")), number, item.get("title").text());
        List<Item> names = item.get("clauses").items();
        if (names.isEmpty()) {
            throw item.get("clauses").fault("the section has no clause", "list one, or remove the section").thrown();
        }
        return faults.each(names, name -> clause(name, section));
    }

    private ClauseFile clause(Item name, Section section) {
        String id = clauseIds.take(name);
        Item file = YamlFile.read(files, folder + "/" + id + ".yaml").only(PolicyKeys.CLAUSE);
        return new ClauseFile(new Clause(id, file.get("title").text(), section), name, file.list("awards"),
                file.list("other-support"));
    }
}
