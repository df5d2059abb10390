package org.awardcheck.blackbox;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the start of a process to the first answer. */
public final class ColdStarts {
    /** How many to time; of interest to people alone, and so only on demand: {@code -Dcold-starts=5}. */
    public static final String WANTED = "cold-starts";

    private ColdStarts() {
    }

    /** Starts what was built. */
    @FunctionalInterface
    public interface Start<A extends Closeable> {
        A start() throws IOException;
    }

    /** Asks something of it and waits for the answer. */
    @FunctionalInterface
    public interface Question<A extends Closeable> {
        void ask(A artifact) throws IOException, InterruptedException;
    }

    public static <A extends Closeable> void time(Start<A> start, Question<A> question)
            throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger(WANTED); i++) {
            long before = System.nanoTime();
            try (A artifact = start.start()) {
                question.ask(artifact);
                millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            }
        }
        millis.sort(null);
        System.out.println("Cold start of " + Built.folder().getFileName() + ": median "
                + millis.get(millis.size() / 2) + " ms of " + millis);
    }
}
