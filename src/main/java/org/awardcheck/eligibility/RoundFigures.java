package org.awardcheck.eligibility;

/** Figures that are easy to reckon with: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and their multiples by ten. */
final class RoundFigures {
    private static final long[] TENTHS = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80};

    private RoundFigures() {
    }

    /** The first round figure above this one. */
    static long above(long figure) {
        for (long power = 1;; power = Math.multiplyExact(power, 10)) {
            for (long tenths : TENTHS) {
                long product = tenths * power;
                if (product % 10 == 0 && product / 10 > figure) {
                    return product / 10;
                }
            }
        }
    }

    /** The last round figure that is not above this one, which is 1 or more. */
    static long upTo(long figure) {
        long round = 1;
        for (long next = above(round); next <= figure; next = above(round)) {
            round = next;
        }
        return round;
    }
}
