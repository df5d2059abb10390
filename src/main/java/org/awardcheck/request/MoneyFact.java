package org.awardcheck.request;

import org.awardcheck.policy.Fact;

/** A fact whose answer is a sum of money. */
public record MoneyFact(Fact fact) {
}
