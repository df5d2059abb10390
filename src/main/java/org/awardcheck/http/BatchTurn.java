package org.awardcheck.http;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;

/**
 * One of so many batches that may be under way. It lasts until its request has ended, be it that it was answered or that
 * whoever asked has gone, and nobody works on it any more.
 */
final class BatchTurn {
    private static final String KEY = BatchTurn.class.getName();

    private final Semaphore turns;
    private boolean isWorkedOn;
    private boolean isReleased;
    private volatile boolean isEnded;

    BatchTurn(Semaphore turns) {
        this.turns = turns;
    }

    /** Takes a turn for a request. @return whether there was one */
    static boolean take(Semaphore turns, RoutingContext context) {
        if (!turns.tryAcquire()) {
            return false;
        }
        BatchTurn turn = new BatchTurn(turns);
        context.put(KEY, turn);
        context.addEndHandler(end -> turn.endRequest());
        return true;
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
            turns.release();
        }
    }
}
