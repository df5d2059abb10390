package org.awardcheck.batch;

import java.io.IOException;

/** Whoever asked has gone, so nothing more is worked out. */
final class ClientGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ClientGoneException() {
        super("nobody waits any more");
    }
}
