package org.awardcheck.batch;

/**
 * One of several parts of a file that have about the same number of bytes. A project is in the part that its first byte
 * is in, so each is in one part and in one alone; a header is in all of them.
 *
 * @param number 1 for the first
 */
public record Part(int number, int of) {
    /** The one part that is the whole. */
    public static final Part WHOLE = new Part(1, 1);

    /** @throws IllegalArgumentException if there is no such part */
    public Part {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no part " + number + " of " + of);
        }
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Where it begins in so many bytes. */
    long from(long size) {
        return place(number - 1, size);
    }

    /** Where the next one begins. */
    long to(long size) {
        return place(number, size);
    }

    private long place(int parts, long size) {
        return size / of * parts + size % of * parts / of;
    }
}
