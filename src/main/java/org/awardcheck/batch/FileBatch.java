package org.awardcheck.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assesses a file on several threads, each of which does all that is to be done with a stretch of it. Results stay in
 * order, and no more stretches are in memory than keep the threads busy.
 *
 * @param header says what all projects have in common
 */
public record FileBatch(Batch batch, ProjectReader header) {
    /** Bytes that a thread takes at once. */
    private static final long STRETCH = 256 * 1024;
    /** The same where much more comes out, and is in memory, than goes in. */
    private static final long SHORT_STRETCH = 16 * 1024;

    /** What a stretch came to. */
    private record Done(Results.Piece piece, SummaryBuilder builder) {
    }

    /**
     * Reads all projects and writes all results.
     *
     * @param isLong whether much more comes out than goes in, as where every award has a row
     * @throws IOException if something cannot be read or written
     */
    public void run(Stretches stretches, Results results, int threads, boolean isLong) throws IOException {
        long length = isLong ? SHORT_STRETCH : STRETCH;
        ExecutorService others = Executors.newFixedThreadPool(threads);
        Deque<Future<Done>> ahead = new ArrayDeque<>();
        SummaryBuilder builder = new SummaryBuilder(batch.language());
        try {
            Optional<Source> next = stretches.next(length);
            while (!builder.isBrokenOff() && (next.isPresent() || !ahead.isEmpty())) {
                if (next.isPresent() && ahead.size() < 2 * threads) {
                    Source source = next.get();
                    ahead.add(others.submit(() -> assess(source, results.piece())));
                    next = stretches.next(length);
                } else {
                    give(ahead.remove(), builder);
                }
            }
        } finally {
            others.shutdownNow();
            stretches.close();
        }
        results.note(builder.readAs());
        results.end(builder.summary());
    }

    private Done assess(Source source, Results.Piece piece) throws IOException {
        Done done = new Done(piece, new SummaryBuilder(batch.language()));
        try (source; ProjectReader projects = header.further(source)) {
            batch.run(projects, piece, done.builder());
        }
        return done;
    }

    private static void give(Future<Done> future, SummaryBuilder builder) throws IOException {
        try {
            Done done = future.get();
            done.piece().append();
            builder.add(done.builder());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
