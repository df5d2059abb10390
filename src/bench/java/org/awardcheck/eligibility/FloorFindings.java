package org.awardcheck.eligibility;

import java.util.Arrays;

/**
 * What a {@link Floor} found out about one project, by the awards' places in the policy; used again for the next one.
 */
final class FloorFindings {
    static final byte NOT_ELIGIBLE = 0;
    static final byte PENDING = 1;
    static final byte ELIGIBLE = 2;

    final byte[] status;
    final long[] minimum;
    final long[] maximum;

    FloorFindings(int awards) {
        status = new byte[awards];
        minimum = new long[awards];
        maximum = new long[awards];
    }

    void clear() {
        Arrays.fill(status, NOT_ELIGIBLE);
        Arrays.fill(minimum, 0);
        Arrays.fill(maximum, 0);
    }

    void set(int award, boolean due, long least, long most) {
        status[award] = due ? ELIGIBLE : PENDING;
        minimum[award] = least;
        maximum[award] = most;
    }
}
