package org.awardcheck.http;

/** A number of bytes as people write it. */
public final class Size {
    private Size() {
    }

    /** In the largest unit in which it is whole, which stays on its line. */
    public static String inWords(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + "\u00a0MB"
                : bytes % (1 << 10) == 0 ? (bytes >> 10) + "\u00a0KB" : bytes + "\u00a0B";
    }
}
