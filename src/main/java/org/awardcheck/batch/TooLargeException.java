package org.awardcheck.batch;

import java.io.IOException;

/** There are more bytes than are taken in. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private final long limit;

    TooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
