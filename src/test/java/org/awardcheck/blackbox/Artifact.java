package org.awardcheck.blackbox;

import java.io.Closeable;
import java.io.IOException;

/**
 * What a platform takes, started as that platform starts it; closing it ends it.
 *
 * @param door    waits until it is ready
 * @param process what is to be closed
 */
public record Artifact(Door door, Closeable process) implements Closeable {
    @Override
    public void close() throws IOException {
        process.close();
    }
}
