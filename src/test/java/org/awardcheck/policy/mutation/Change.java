package org.awardcheck.policy.mutation;

import java.util.function.Function;

/**
 * One thing changed, and what has come of it.
 *
 * @param what   what was changed
 * @param result the whole that the changed thing is part of
 */
record Change<T>(String what, String from, String to, T result) {

    static <T> Change<T> of(String what, Object from, Object to, T result) {
        return new Change<>(what, from.toString(), to.toString(), result);
    }

    static <T> Change<T> dropped(String what, T rest) {
        return new Change<>(what, "there", "dropped", rest);
    }

    /** The same change as a part of something larger. */
    <R> Change<R> within(Function<? super T, ? extends R> larger) {
        return new Change<>(what, from, to, larger.apply(result));
    }

    /** The same change, with what it belongs to. */
    Change<T> belongingTo(String whole) {
        return new Change<>(whole + ": " + what, from, to, result);
    }
}
