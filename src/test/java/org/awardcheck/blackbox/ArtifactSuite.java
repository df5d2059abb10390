package org.awardcheck.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The black-box suite for an artifact that the test starts and ends, and how long a cold start of it takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArtifactSuite extends BlackBoxSuite {
    private Artifact artifact;

    /** Starts it. It need not be ready yet: its door waits. */
    protected abstract Artifact start() throws IOException;

    /** Asks something at once, so that an artifact that does not answer fails everything and keeps nothing waiting. */
    @BeforeAll
    void open() throws IOException, InterruptedException {
        artifact = start();
        askFirst(artifact);
    }

    @AfterAll
    void close() {
        artifact.close();
    }

    @Override
    protected Door door() {
        return artifact.door();
    }

    @Test
    @EnabledIfSystemProperty(named = ColdStarts.WANTED, matches = "[1-9][0-9]*")
    void coldStarts() throws IOException, InterruptedException {
        // Nothing else of it runs meanwhile, and its port is free.
        artifact.close();
        ColdStarts.time(this::start, ArtifactSuite::askFirst);
        open();
    }

    private static void askFirst(Artifact artifact) throws IOException, InterruptedException {
        Case first = cases().findFirst().orElseThrow();
        assertEquals(first.status(), artifact.door().send(first.request()).status(), first.name());
    }
}
