package org.awardcheck.http;

import io.vertx.ext.web.RoutingContext;

/**
 * One of so many batches that may be under way. It lasts until its request has ended, be it that it was answered or
 * that whoever asked has gone, and nobody works on it any more.
 */
final class BatchTurn {
    private static final String KEY = BatchTurn.class.getName();

    private final Runnable giveBack;
    private boolean isWorkedOn;
    private boolean isReleased;
    private volatile boolean isEnded;

    BatchTurn(Runnable giveBack) {
        this.giveBack = giveBack;
    }

    /** Begins the turn of a request, which is given back once. */
    static void begin(RoutingContext context, Runnable giveBack) {
        BatchTurn turn = new BatchTurn(giveBack);
        context.put(KEY, turn);
        Ending.of(context, turn::endRequest);
    }

    /** The turn that a request has. */
    static BatchTurn of(RoutingContext context) {
        return context.get(KEY);
    }

    /** Whether the request has ended, so that nobody will read what is still worked out. */
    boolean isEnded() {
        return isEnded;
    }

    synchronized void beginWork() {
        isWorkedOn = true;
    }

    synchronized void endWork() {
        isWorkedOn = false;
        release();
    }

    synchronized void endRequest() {
        isEnded = true;
        release();
    }

    private void release() {
        if (isEnded && !isWorkedOn && !isReleased) {
            isReleased = true;
            giveBack.run();
        }
    }
}
