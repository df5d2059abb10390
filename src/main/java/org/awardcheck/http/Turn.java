package org.awardcheck.http;

import io.netty.util.concurrent.EventExecutor;

/**
 * One turn of an event loop: it finds which connections have something to read and reads one after the other, so
 * whoever comes last has waited for all before it. No counter of requests shows that, since each is answered before the
 * next one is read.
 */
final class Turn {
    /** So few that they are late because one of them is slow, as the first page is, and not because they are many. */
    private static final int FEW = 8;

    private long begin;
    private int requests;

    /**
     * Counts a request, and says whether it has waited too long.
     *
     * @param loop  the loop whose turn it is
     * @param limit in nanoseconds
     */
    boolean isOver(EventExecutor loop, long limit) {
        if (requests++ == 0) {
            begin = System.nanoTime();
            // A loop comes to its tasks once it has read from everyone.
            loop.execute(this::end);
        }
        return requests > FEW && System.nanoTime() - begin > limit;
    }

    private void end() {
        requests = 0;
    }
}
