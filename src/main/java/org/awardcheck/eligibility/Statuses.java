package org.awardcheck.eligibility;

/**
 * The statuses of the awards of a {@link Block}, as sets that have no award in common; an award in none of them is not
 * eligible.
 */
record Statuses(long eligible, long pending, long undetermined) {

    /** The status of the award at this place of the block. */
    Status of(int place) {
        long award = 1L << place;
        if ((eligible & award) != 0) {
            return Status.ELIGIBLE;
        }
        if ((pending & award) != 0) {
            return Status.PENDING;
        }
        return (undetermined & award) != 0 ? Status.UNDETERMINED : Status.NOT_ELIGIBLE;
    }

    /** The awards that can be had, now or later. */
    long had() {
        return eligible | pending;
    }
}
