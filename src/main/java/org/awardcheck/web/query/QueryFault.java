package org.awardcheck.web.query;

import java.util.Optional;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Text;

/**
 * Something in an address or form that cannot be taken as it is.
 *
 * @param fact    the fact that it belongs to; absent if it belongs to none
 * @param message what is wrong and what to do
 */
public record QueryFault(Optional<Fact> fact, Text message) {
}
