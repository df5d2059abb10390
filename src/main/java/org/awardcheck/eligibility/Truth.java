package org.awardcheck.eligibility;

import java.util.Locale;
import org.awardcheck.policy.Named;

/** Kleene's three truth values, in the order in which 'and' takes the least and 'or' the greatest. */
public enum Truth implements Named {
    FALSE, UNKNOWN, TRUE;

    private final String id = name().toLowerCase(Locale.ROOT);

    @Override
    public String id() {
        return id;
    }

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
