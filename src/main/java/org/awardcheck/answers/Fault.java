package org.awardcheck.answers;

import org.awardcheck.policy.Text;

/**
 * Something wrong in an answer.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); the empty one is the whole request
 * @param code    what kind of fault, for programs
 * @param detail  what is wrong and what to do, for people
 */
public record Fault(String pointer, String code, Text detail) {

    /** A fault of what the pointer points to. */
    public static Fault of(Pointer pointer, String code, Text detail) {
        return new Fault(pointer.toString(), code, detail);
    }

    /** The same in words of its own. */
    public static Fault of(Pointer pointer, String code, String zh, String en) {
        return of(pointer, code, new Text(zh, en));
    }

    /** A fault of the whole request. */
    public static Fault whole(String code, String zh, String en) {
        return of(Pointer.WHOLE, code, zh, en);
    }
}
