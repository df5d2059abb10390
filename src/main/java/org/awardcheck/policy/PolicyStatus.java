package org.awardcheck.policy;

/** Whether a policy is in force on the date asked about. */
public enum PolicyStatus implements Named {
    NOT_YET_IN_FORCE, IN_FORCE, EXPIRED
}
