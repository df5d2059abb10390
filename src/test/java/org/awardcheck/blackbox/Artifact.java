package org.awardcheck.blackbox;

/** What a platform takes, started as that platform starts it; closing it ends it. */
public interface Artifact extends AutoCloseable {
    Door door();

    @Override
    void close();
}
