package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What people do next: what to have ready, whom to ask, and where to look. Nothing of it decides anything, and nothing
 * is here that neither the source says nor whoever runs the site knows.
 *
 * @param preparations what to have ready, as this project's advice
 * @param departments  whom to ask
 * @param notices      where the notices of the year appear
 */
public record Guidance(List<Preparation> preparations, List<Department> departments, Optional<Contact> notices) {
    /** Of a policy that gives none. */
    public static final Guidance NONE = new Guidance(List.of(), List.of(), Optional.empty());

    public Guidance {
        preparations = List.copyOf(preparations);
        departments = List.copyOf(departments);
    }

    /**
     * A thing to have ready.
     *
     * @param awards the ids of the awards that it is for
     */
    public record Preparation(Text text, Set<String> awards) {
        public Preparation {
            awards = Set.copyOf(awards);
        }
    }

    /** Whom to ask about the awards of these sections. */
    public record Department(Contact contact, List<Section> sections) {
        public Department {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A name to turn to.
     *
     * @param link      a page of theirs
     * @param telephone as it is dialled
     */
    public record Contact(Text name, Optional<String> link, Optional<String> telephone) {
    }

    /** What to have ready for any of these awards, in the order of the edition. */
    public List<Text> preparations(List<Award> awards) {
        return preparations.stream().filter(it -> awards.stream().anyMatch(award -> it.awards().contains(award.id())))
                .map(Preparation::text).toList();
    }

    /** Whom to ask about any of these awards. */
    public List<Contact> contacts(List<Award> awards) {
        Predicate<Section> isTheirs = section -> awards.stream().anyMatch(it -> it.clause().section().equals(section));
        return departments.stream().filter(it -> it.sections().stream().anyMatch(isTheirs)).map(Department::contact)
                .toList();
    }
}
