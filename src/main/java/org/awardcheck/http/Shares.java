package org.awardcheck.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each client has of something.
 *
 * @param most  how much one may have
 * @param taken what each has, for as long as it has any
 */
record Shares(long most, Map<String, Long> taken) {
    Shares(long most) {
        this(most, new ConcurrentHashMap<>());
    }

    /** Counts one more of a client's. @return whether it may have as much */
    boolean enter(String client) {
        return add(client, 1);
    }

    /** Once for each time that it entered, let in or not. */
    void leave(String client) {
        add(client, -1);
    }

    /** Counts so much more of a client's, or less. @return whether it may have as much */
    boolean add(String client, long more) {
        Long now = taken.compute(client, (key, before) -> {
            long after = (before == null ? 0 : before) + more;
            return after == 0 ? null : (Long) after;
        });
        return now == null || now <= most;
    }
}
