package org.awardcheck.policy;

/** How this project reads the policy as a whole where it leaves room; a single award's reading is with the award. */
public record Reading(String id, Text text) {
}
