package org.awardcheck.eligibility;

import java.util.Arrays;

/** What {@link Floor} found out about one project, by the awards' places in the policy; used again for the next one. */
final class FloorFindings {
    static final byte NOT_ELIGIBLE = 0;
    static final byte PENDING = 1;
    static final byte ELIGIBLE = 2;
    private static final int AWARDS = 90;

    final byte[] status = new byte[AWARDS];
    final long[] minimum = new long[AWARDS];
    final long[] maximum = new long[AWARDS];

    void clear() {
        Arrays.fill(status, NOT_ELIGIBLE);
        Arrays.fill(minimum, 0);
        Arrays.fill(maximum, 0);
    }

    void exactly(int award, boolean holds, long amount) {
        if (holds) {
            set(award, ELIGIBLE, amount, amount);
        }
    }

    void upTo(int award, boolean holds, long ceiling) {
        if (holds) {
            set(award, ELIGIBLE, 0, ceiling);
        }
    }

    void project(int award, boolean holds, boolean due, long amount) {
        if (holds) {
            set(award, due ? ELIGIBLE : PENDING, amount, amount);
        }
    }

    void range(int award, boolean due, long least, long most) {
        set(award, due ? ELIGIBLE : PENDING, least, most);
    }

    private void set(int award, byte found, long least, long most) {
        status[award] = found;
        minimum[award] = least;
        maximum[award] = most;
    }
}
