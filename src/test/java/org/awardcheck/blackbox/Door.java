package org.awardcheck.blackbox;

import java.io.IOException;

/** A way in to the whole program: a port, or a platform's own kind of event. */
@FunctionalInterface
public interface Door {
    Answer send(Request request) throws IOException, InterruptedException;
}
