package org.awardcheck.eligibility;

import java.util.HashMap;
import java.util.Map;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;

/** One assessor for each edition of the policy, compiled once. */
public final class EditionAssessors {
    private final Map<Policy, Assessor> byPolicy = new HashMap<>();

    public EditionAssessors(Editions editions) {
        editions.policies().forEach(policy -> byPolicy.put(policy, new Assessor(policy)));
    }

    /**
     * The assessor of one of the editions.
     *
     * @throws IllegalArgumentException if the policy is none of them
     */
    public Assessor of(Policy policy) {
        Assessor assessor = byPolicy.get(policy);
        if (assessor == null) {
            throw new IllegalArgumentException(policy.id() + " is none of the editions");
        }
        return assessor;
    }
}
