package org.awardcheck.policy;

/**
 * Awards that count once in a total.
 *
 * @param reading why: a reading of this project, not the policy's words
 */
public record Group(String id, Text title, Text reading) {
}
