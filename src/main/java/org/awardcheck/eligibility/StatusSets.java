package org.awardcheck.eligibility;

/**
 * The statuses of the awards of a {@link Block}, as sets that have no award in common; an award in none of them is not
 * eligible.
 */
record StatusSets(long eligible, long pending, long undetermined) {
    /** How many numbers {@link #sets} may give. */
    static final int MOST_SETS = 5;
    private static final Status[] BY_SETS = {Status.NOT_ELIGIBLE, Status.ELIGIBLE, Status.PENDING, null,
        Status.UNDETERMINED};

    /**
     * Which sets the award at this place of the block is in: 1 for the first, 2 for the second, 4 for the third, 0 for
     * none. Without a branch, which a processor could only guess.
     */
    int sets(int place) {
        return (int) (eligible >>> place & 1 | (pending >>> place & 1) << 1 | (undetermined >>> place & 1) << 2);
    }

    /** The status of an award that is in these sets; null for sets that no award is in together. */
    static Status status(int sets) {
        return BY_SETS[sets];
    }

    /** The status of the award at this place of the block. */
    Status of(int place) {
        return status(sets(place));
    }

    /** The awards that can be had, now or later. */
    long obtainable() {
        return eligible | pending;
    }
}
