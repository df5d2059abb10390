package org.awardcheck.request;

import java.util.Set;
import org.awardcheck.policy.Fact;

/** Facts that the person does not know: they stay unknown and are not asked again. None of them is answered. */
public record SkippedFacts(Set<Fact> facts) {
    public SkippedFacts {
        facts = Set.copyOf(facts);
    }
}
