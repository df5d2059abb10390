package org.awardcheck.policy;

/**
 * Titles of which one is a step above the other.
 *
 * @param reading how this project reads what is paid where several of them are held
 */
public record Ladder(String id, Text reading) {
}
