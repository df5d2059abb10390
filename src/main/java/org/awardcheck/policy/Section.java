package org.awardcheck.policy;

/** A section of the policy, with its number among the sections. */
public record Section(String id, int number, Text title) {
}
