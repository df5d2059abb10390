package org.awardcheck.eligibility;

/**
 * What it costs to check a project at the very least: straight-line code for one policy and nothing else. It knows no
 * unknown answer, adds nothing up, and explains nothing.
 */
interface Floor {
    /**
     * Finds out which awards a project can have, and what each comes to.
     *
     * @param answers the answer to each fact, in the policy's order; what was not told is {@code Value.EMPTY}
     */
    void assess(long[] answers, FloorFindings found);
}
