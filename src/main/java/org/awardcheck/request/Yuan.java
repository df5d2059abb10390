package org.awardcheck.request;

/** A sum of money that a request names, within the bounds of {@link org.awardcheck.policy.FactType#MONEY}. */
public record Yuan(long amount) {
}
