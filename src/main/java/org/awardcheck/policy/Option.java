package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;

/**
 * One thing that can be chosen as the answer to a fact.
 *
 * @param label    its name
 * @param note     what belongs to it, or when it counts (newly obtained, accepted, …)
 * @param excludes the ids of options of its fact that do not hold of the same thing, so that none is proposed beside
 *                 it; whoever has both, for parts that differ, may choose both
 */
public record Option(String id, Text label, Optional<Text> note, List<String> excludes) {

    public Option {
        excludes = List.copyOf(excludes);
    }

    /** An option that excludes none. */
    public Option(String id, Text label, Optional<Text> note) {
        this(id, label, note, List.of());
    }
}
