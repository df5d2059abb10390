package org.awardcheck.answers;

/**
 * A JSON pointer (RFC 6901). Every value read has one and hardly any is ever shown, so it is put together only then.
 *
 * @param parent what this is a member or an element of; null for the whole
 * @param step   the member's name, or the element's index
 */
public record Pointer(Pointer parent, Object step) {
    /** The pointer to the whole. */
    public static final Pointer WHOLE = new Pointer(null, "");

    /** The pointer to a member of the whole. */
    public static Pointer of(String member) {
        return WHOLE.to(member);
    }

    /** The pointer to a member of what this points to. */
    public Pointer to(String member) {
        return new Pointer(this, member);
    }

    /** The pointer to an element of what this points to. */
    public Pointer to(int index) {
        return new Pointer(this, index);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
