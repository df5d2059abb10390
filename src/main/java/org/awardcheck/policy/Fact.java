package org.awardcheck.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One thing that an enterprise is asked.
 *
 * @param label      its name, short enough for a table
 * @param unit       what a count counts, as it is after a figure; absent for everything but counts
 * @param plausible  the most that a sum of money is likely to be, in yuan: a greater one may be a slip, such as yuan in
 *                   a box in 万元, and is asked about; absent for everything but money
 * @param topic      the option of the policy's topic fact that it belongs to; absent if it is asked of everyone
 * @param changeable whether the enterprise could still answer otherwise for the same project; such facts make near
 *                   misses
 * @param options    what can be chosen, in the order of their bits; empty unless the type has options
 */
public record Fact(String id, FactType type, Text label, Optional<Text> unit, OptionalLong plausible,
        Optional<String> topic, boolean changeable, List<Option> options) {

    /** The most options a fact may have: a set of them is kept in one positive {@code long}. */
    public static final int MOST_OPTIONS = 62;

    public Fact {
        Objects.requireNonNull(id, "id");
        options = List.copyOf(options);
        if (options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException(id + " has more than " + MOST_OPTIONS + " options");
        }
    }

    /** The option with this id, or nothing. */
    public Optional<Option> option(String optionId) {
        OptionalInt position = find(optionId);
        return position.isPresent() ? Optional.of(options.get(position.getAsInt())) : Optional.empty();
    }

    /** The place of the option with this id among the options, or nothing. */
    public OptionalInt find(String optionId) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(optionId)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The place of an option among the options.
     *
     * @throws IllegalArgumentException if the fact has no such option
     */
    public int positionOf(String optionId) {
        return find(optionId).orElseThrow(() -> new IllegalArgumentException(id + " has no option " + optionId));
    }

    /** By the id alone: the rest would be walked through in depth at every look into a set. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
