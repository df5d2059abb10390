package org.awardcheck.policy;

import java.util.Locale;

/** Whether a policy is in force on the date asked about. */
public enum PolicyStatus implements Named {
    NOT_YET_IN_FORCE, IN_FORCE, EXPIRED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String id() {
        return id;
    }
}
