package org.awardcheck.request;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {
    }

    /** The pointer to a member of what this pointer points to. */
    static String to(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an element of what this pointer points to. */
    static String to(String parent, int index) {
        return parent + "/" + index;
    }
}
