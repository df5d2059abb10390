package org.awardcheck.wording;

/** Double quotes, which are the same in both languages. */
public final class Quotes {
    private Quotes() {
    }

    /** Words between quotes; those that they have of their own turn into the inner ones. */
    public static String around(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }
}
