package org.awardcheck.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that short addresses are made of. They are given once and for all: what is gone keeps its number, so that
 * a link never comes to mean something else. All of them count from 1.
 *
 * @param edition the number of the edition
 * @param facts   the ids of the facts by their numbers, those that are gone among them
 * @param options the ids of the options by their numbers, for the id of each fact that has options
 */
public record PermanentNumbers(int edition, List<String> facts, Map<String, List<String>> options) {
    /** Of an edition to which none was given yet. */
    public static final PermanentNumbers NONE = new PermanentNumbers(0, List.of(), Map.of());

    public PermanentNumbers {
        facts = List.copyOf(facts);
        options = Map.copyOf(options);
    }

    /** @throws IllegalArgumentException if the fact has no number */
    public int of(Fact fact) {
        return number(facts, fact.id());
    }

    /** @throws IllegalArgumentException if the option has no number */
    public int of(Fact fact, Option option) {
        return number(options(fact), option.id());
    }

    /** The id of the fact with this number, or nothing. */
    public Optional<String> fact(long number) {
        return id(facts, number);
    }

    /** The id of the option of a fact with this number, or nothing. */
    public Optional<String> option(Fact fact, long number) {
        return id(options(fact), number);
    }

    private List<String> options(Fact fact) {
        return options.getOrDefault(fact.id(), List.of());
    }

    private static int number(List<String> ids, String id) {
        int place = ids.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("no permanent number is given to " + id);
        }
        return place + 1;
    }

    private static Optional<String> id(List<String> ids, long number) {
        return number < 1 || number > ids.size() ? Optional.empty() : Optional.of(ids.get((int) number - 1));
    }
}
