package org.awardcheck.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every edition of the policy, the earliest first. */
public record Editions(List<Policy> policies) {

    /** @throws IllegalArgumentException if there is none, or if two are in force on the same day */
    public Editions {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("there is no edition");
        }
        policies = policies.stream().sorted(Comparator.comparing(policy -> policy.period().from())).toList();
        for (int i = 1; i < policies.size(); i++) {
            if (!policies.get(i).period().from().isAfter(policies.get(i - 1).period().to())) {
                throw new IllegalArgumentException("the editions " + policies.get(i - 1).id() + " and "
                        + policies.get(i).id() + " are in force on the same day");
            }
        }
    }

    /**
     * The edition that answers for a date: the last one that has begun by then, even if it has run out, or the first
     * one if none has begun. Whether it is in force on that day is for {@link Period#statusOn} to say.
     */
    public Policy on(LocalDate date) {
        Policy found = policies.get(0);
        for (Policy policy : policies) {
            if (!policy.period().from().isAfter(date)) {
                found = policy;
            }
        }
        return found;
    }
}
