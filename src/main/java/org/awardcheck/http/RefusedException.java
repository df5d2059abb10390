package org.awardcheck.http;

/** A request that is answered with an HTTP status and the page or problem detail that goes with it. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public RefusedException(int status) {
        super("status " + status, null, false, false);
        this.status = status;
    }

    /** There is nothing at this address. */
    public static RefusedException notFound() {
        return new RefusedException(404);
    }

    public int status() {
        return status;
    }
}
