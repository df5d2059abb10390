package org.awardcheck.web.query;

import java.util.Set;

/** The words that addresses use besides the policy's own. */
public final class Names {
    /** A whole situation in its short form; see {@code Token}. */
    public static final String TOKEN = "a";
    /** The variant that is kept to be compared with, in its short form. */
    public static final String KEPT = "b";
    /** Facts that are not known, as a list or repeated. */
    public static final String SKIP = "skip";
    /** The date asked about. */
    public static final String ON = "on";
    /** The edition that the answers were given for. */
    public static final String EDITION = "edition";
    /** Facts whose answers were left out on the way here, so that the page can say so. */
    public static final String LEFT_OUT = "left-out";
    /** A figure that is confirmed though it is hardly plausible, as in the answer. */
    public static final String SURE = "sure";
    /** The question that a form answers. */
    public static final String ASKED = "asked";
    /** Where a form leads back to, once it is in order. */
    public static final String BACK = "back";
    /**
     * The page that compares two variants; what leads to it, or to a question and back to it, bears the one that is
     * kept.
     */
    public static final String COMPARE = "compare";
    /** The pages that it may lead back to. */
    public static final Set<String> LED_BACK_TO = Set.of("result", "answers", COMPARE);
    /** The investment by which a total is to be reached, as a fact's id. */
    public static final String BY = "by";

    public static final String YES = "yes";
    public static final String NO = "no";
    /** The empty set; as a parameter of a form of several figures, the facts of which there is nothing. */
    public static final String NONE = "none";
    /** A fact that is not known, as a choice of its own among options. */
    public static final String UNKNOWN = "unknown";

    /** The names that make up a situation, besides those of the facts. */
    static final Set<String> OF_SITUATIONS = Set.of(TOKEN, SKIP, ON, EDITION, SURE);

    private Names() {
    }
}
