package org.awardcheck.http;

import java.util.Optional;
import org.awardcheck.policy.Text;

/** A request that is answered with an HTTP status and the page or problem detail that goes with it. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Text> detail;

    public RefusedException(int status) {
        this(status, Optional.empty());
    }

    /** @param detail what to do about it */
    public RefusedException(int status, Text detail) {
        this(status, Optional.of(detail));
    }

    private RefusedException(int status, Optional<Text> detail) {
        super("status " + status, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** There is nothing at this address. */
    public static RefusedException notFound() {
        return new RefusedException(404);
    }

    public int status() {
        return status;
    }

    /** What to do about it; absent where the status says it all. */
    Optional<Text> detail() {
        return detail;
    }
}
