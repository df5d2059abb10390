package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;

/**
 * What is asked at once: one fact, or several that are naturally answered together.
 *
 * @param hint   what to count and what to leave out
 * @param none   what 'none of these' is called where several figures are asked; absent if it needs no words of its own
 * @param ours   whether the hint is this project's reading rather than the policy's own definition
 */
public record Question(String id, Text title, Optional<Text> hint, boolean ours, Optional<Text> none,
        List<Fact> facts) {
    public Question {
        facts = List.copyOf(facts);
    }

    /** By the id alone: the rest would be walked through in depth at every look into a set. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
