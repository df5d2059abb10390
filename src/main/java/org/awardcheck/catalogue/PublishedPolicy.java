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
    public static final Editions EDITIONS = read("/" + FOLDER + "/" + SNAPSHOT);

    private PublishedPolicy() {
    }

    private static Editions read(String path) {
        URL snapshot = PublishedPolicy.class.getResource(path);
        return snapshot != null && isPackaged(snapshot) ? read(snapshot, path)
                : Catalogue.load(PolicyFiles.onClassPath(FOLDER));
    }

    /** In a jar a snapshot goes with its data for good; in a folder somebody may have changed these since. */
    private static boolean isPackaged(URL snapshot) {
        return snapshot.getProtocol().equals("jar");
    }

    private static Editions read(URL snapshot, String path) {
        try (InputStream in = PublishedPolicy.class.getResourceAsStream(path)) {
            return Snapshot.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + snapshot, e);
        }
    }
}
