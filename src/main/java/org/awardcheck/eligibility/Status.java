package org.awardcheck.eligibility;

import java.util.Locale;
import org.awardcheck.policy.Named;

/** How an award comes out. */
public enum Status implements Named {
    /** Everything holds, and the project is far enough. */
    ELIGIBLE,
    /** Everything holds; it is paid once the project has reached a later stage. */
    PENDING,
    /** Nothing speaks against it, but an answer is missing. */
    UNDETERMINED,
    /** A condition does not hold. */
    NOT_ELIGIBLE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String id() {
        return id;
    }

    /** Whether the award can be had, now or later; such an award has an amount. */
    public boolean isObtainable() {
        return this == ELIGIBLE || this == PENDING;
    }
}
