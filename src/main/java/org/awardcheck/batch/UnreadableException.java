package org.awardcheck.batch;

import java.io.IOException;
import org.awardcheck.answers.Fault;

/** What was sent cannot be read at all, or not any further. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    UnreadableException(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
