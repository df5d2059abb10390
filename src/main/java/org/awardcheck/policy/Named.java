package org.awardcheck.policy;

/** One of a closed set of things that requests and responses call by a public name. */
public interface Named {

    /** The public name, as in {@code not-eligible}. */
    String id();
}
