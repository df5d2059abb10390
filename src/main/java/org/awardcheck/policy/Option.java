package org.awardcheck.policy;

import java.util.Optional;

/**
 * One thing that can be chosen as the answer to a fact.
 *
 * @param label its name
 * @param note  what belongs to it, or when it counts (newly obtained, accepted, …)
 */
public record Option(String id, Text label, Optional<Text> note) {
}
