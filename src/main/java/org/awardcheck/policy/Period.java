package org.awardcheck.policy;

import java.time.LocalDate;

/** The days on which a policy is in force, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
    }

    /** How a date lies to the period. */
    public PolicyStatus statusOn(LocalDate date) {
        if (date.isBefore(from)) {
            return PolicyStatus.NOT_YET_IN_FORCE;
        }
        return date.isAfter(to) ? PolicyStatus.EXPIRED : PolicyStatus.IN_FORCE;
    }
}
