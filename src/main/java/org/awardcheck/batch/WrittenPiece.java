package org.awardcheck.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.awardcheck.eligibility.Assessment;

/**
 * A piece of results of which each is written by itself.
 *
 * @param results write to the bytes, and have said nothing yet
 * @param out     where the bytes go
 */
record WrittenPiece(Results results, ByteArrayOutputStream bytes, OutputStream out) implements Results.Piece {
    /** About as many bytes as most pieces have. */
    static final int SIZE = 256 * 1024;

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        results.assessed(project, assessment);
    }

    @Override
    public void refused(Project project) throws IOException {
        results.refused(project);
    }

    @Override
    public void append() throws IOException {
        results.flush();
        bytes.writeTo(out);
    }
}
