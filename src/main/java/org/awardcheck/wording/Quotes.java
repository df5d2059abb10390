package org.awardcheck.wording;

/** Chinese quotes. */
public final class Quotes {
    private Quotes() {
    }

    /** Words between quotes; those that they have of their own turn into the inner ones. */
    public static String around(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }
}
