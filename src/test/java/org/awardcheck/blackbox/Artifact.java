package org.awardcheck.blackbox;

import java.io.Closeable;

/** What a platform takes, started as that platform starts it; closing it ends it. */
public interface Artifact extends Closeable {
    /** The way in; it waits until the artifact is ready. */
    Door door();

    @Override
    void close();
}
