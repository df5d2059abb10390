package org.awardcheck.http;

import java.util.Optional;
import org.awardcheck.policy.Text;

/** A request that is answered with an HTTP status and the page or problem detail that goes with it. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Text detail;

    public RefusedException(int status) {
        this(status, null);
    }

    /** @param detail what to do about it; null where the status says it all */
    public RefusedException(int status, Text detail) {
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
        return Optional.ofNullable(detail);
    }
}
