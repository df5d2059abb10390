package org.awardcheck.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each client has of something.
 *
 * @param most  how much one may have
 * @param taken what each has, for as long as it has any
 */
record Shares(int most, Map<String, Integer> taken) {
    Shares(int most) {
        this(most, new ConcurrentHashMap<>());
    }

    /** Counts one more of a client's. @return whether it may have as much */
    boolean enter(String client) {
        return taken.merge(client, 1, Integer::sum) <= most;
    }

    /** Once for each time that it entered, let in or not. */
    void leave(String client) {
        taken.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
}
