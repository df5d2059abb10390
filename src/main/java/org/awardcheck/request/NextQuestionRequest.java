package org.awardcheck.request;

import java.util.Set;
import org.awardcheck.policy.Fact;

/**
 * What to ask next.
 *
 * @param skipped facts that the person does not know
 */
public record NextQuestionRequest(Request request, Set<Fact> skipped) {
    public NextQuestionRequest {
        skipped = Set.copyOf(skipped);
    }
}
