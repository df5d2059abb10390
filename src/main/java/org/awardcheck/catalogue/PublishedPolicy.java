package org.awardcheck.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.awardcheck.catalogue.snapshot.Snapshot;
import org.awardcheck.policy.Editions;

/**
 * The policy that ships with the program, read once. In a native image that is while the image is built, so that
 * starting reads nothing.
 */
public final class PublishedPolicy {
    /** Where the data stand on the class path. */
    static final String FOLDER = "policy";
    /** What {@link PolicyCompiler} made of them, in the same folder. */
    static final String SNAPSHOT = "policy.snapshot";
    /** Every published edition. */
    public static final Editions EDITIONS = read();

    private PublishedPolicy() {
    }

    private static Editions read() {
        String path = "/" + FOLDER + "/" + SNAPSHOT;
        URL snapshot = PublishedPolicy.class.getResource(path);
        // In a jar a snapshot goes with its data for good; in a folder somebody may have changed these since.
        if (snapshot == null || !snapshot.getProtocol().equals("jar")) {
            return Catalogue.load(PolicyFiles.onClassPath(FOLDER));
        }
        try (InputStream in = PublishedPolicy.class.getResourceAsStream(path)) {
            return Snapshot.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + snapshot, e);
        }
    }
}
