package org.awardcheck.catalogue;

import org.awardcheck.policy.Editions;

/**
 * The policy data that ship with the program, read once. In a native image that is while the image is built, so that
 * starting reads nothing; broken data fail the build.
 */
public final class PublishedPolicy {
    /** Where the data stand on the class path. */
    static final String FOLDER = "policy";
    /** Every published edition. */
    public static final Editions EDITIONS = Catalogue.load(PolicyFiles.onClassPath(FOLDER));

    private PublishedPolicy() {
    }
}
