package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
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
     * @throws IOException if the results cannot be written
     */
    void run(Intake.Opened opened, Results results) throws IOException {
        new Batch(assessors, opened.language()).run(opened.projects(), results);
    }
}
