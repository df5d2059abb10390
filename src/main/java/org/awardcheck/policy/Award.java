package org.awardcheck.policy;

import java.util.List;
import java.util.Optional;

/**
 * One award of the policy.
 *
 * @param conditions  all must hold; those of every award come first
 * @param payableFrom the stage that the project must have reached before it is paid; absent if the award waits for none
 * @param group       the group whose awards count once in a total; absent if it counts on its own
 * @param ladder      the titles of which this is one, a step above or below the others; absent for everything else
 * @param when        the source's own word for when a title counts (newly obtained, accepted, …); absent where it sets
 *                    none
 * @param qualifiers  what the source asks for and no question asks: it decides nothing here, but is shown wherever the
 *                    award is explained
 * @param alsoCalled  what people call it for short, to be found by; absent where its title is that
 * @param readings    how this project reads the clause where it leaves room; never the policy's own words
 */
public record Award(String id, Text title, Clause clause, List<Condition> conditions, Payout payout,
        Optional<Option> payableFrom, Optional<Group> group, Optional<Ladder> ladder, Optional<Text> when,
        List<Text> qualifiers, Optional<Text> alsoCalled, List<Text> readings) {
    public Award {
        conditions = List.copyOf(conditions);
        qualifiers = List.copyOf(qualifiers);
        readings = List.copyOf(readings);
    }

    /** The same award in other words. */
    public Award withWords(Text newTitle, List<Text> newQualifiers, List<Text> newReadings) {
        return new Award(id, newTitle, clause, conditions, payout, payableFrom, group, ladder, when,
                newQualifiers, alsoCalled, newReadings);
    }

    /** By the id alone: the rest would be walked through in depth at every look into a set. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
