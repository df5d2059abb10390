package org.awardcheck.batch;

import java.io.IOException;

/** Whoever asked has gone, so nothing more is worked out. */
final class NobodyWaitsException extends IOException {
    private static final long serialVersionUID = 1L;

    NobodyWaitsException() {
        super("nobody waits any more");
    }
}
