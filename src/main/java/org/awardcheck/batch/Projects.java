package org.awardcheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The projects of a batch in their order, each read when it is asked for. */
interface Projects extends Closeable {

    /**
     * The next project, readable or not; nothing behind the last.
     *
     * @throws IOException if what follows cannot be had, be it that it was cut, is too long or does not come
     */
    Optional<Project> next() throws IOException;

    /** The columns of the user's own, as they are called; none where there are no columns. */
    default List<String> own() {
        return List.of();
    }

    /** Lets go of what was taken for them alone; what they are read from is whoever's who opened it. */
    @Override
    default void close() throws IOException {
        // Most take nothing.
    }

    /** The line that was last begun; what cannot be had any more begins there or behind it. */
    long line();
}
