package org.awardcheck.policy;

/**
 * A clause of the policy: what is cited, by its section's and its own heading.
 */
public record Clause(String id, Text title, Section section) {
}
