package org.awardcheck.policy;

import java.util.Locale;

/** One of a closed set of things that requests and responses call by a public name. */
public interface Named {

    /** The name in the program, as every enum has it. */
    String name();

    /** The public name, as in {@code not-eligible}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
