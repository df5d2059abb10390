package org.awardcheck.wording;

/** English nouns as the policy has them: regular ones, in the plural. */
public final class Nouns {
    private Nouns() {
    }

    /** One of several things: {@code device} of {@code devices}, {@code variety} of {@code varieties}. */
    public static String one(String several) {
        return several.endsWith("ies") ? several.substring(0, several.length() - 3) + "y"
                : several.endsWith("s") ? several.substring(0, several.length() - 1) : several;
    }
}
