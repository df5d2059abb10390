package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.awardcheck.eligibility.Assessors;

/** Assesses what was opened, and writes the results. */
@Singleton
class Output {
    private final Assessors assessors;

    Output(Assessors assessors) {
        this.assessors = assessors;
    }

    /**
     * Reads all projects and writes all results.
     *
     * @param isDetailed    whether every award of every project is written
     * @param isSummaryOnly whether the summary is all that is
     * @throws IOException if the results cannot be written
     */
    void run(Intake.Opened opened, Format format, OutputStream out, boolean isDetailed, boolean isSummaryOnly)
            throws IOException {
        run(opened, Results.in(format, out, opened.projects().own(), isDetailed, isSummaryOnly));
    }

    void run(Intake.Opened opened, Results results) throws IOException {
        new Batch(assessors, opened.language()).run(opened.projects(), results);
    }
}
