package org.awardcheck.eligibility;

import java.util.Optional;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;

/**
 * How one award comes out.
 *
 * @param amount what it comes to; present for eligible and pending awards
 */
public record Outcome(Award award, Status status, Optional<Amount> amount) {
}
