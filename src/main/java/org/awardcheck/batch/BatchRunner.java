package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
import org.awardcheck.eligibility.EditionAssessors;

/** Assesses what was opened, and writes the results. */
@Singleton
class BatchRunner {
    private final EditionAssessors assessors;

    BatchRunner(EditionAssessors assessors) {
        this.assessors = assessors;
    }

    /**
     * Reads all projects and writes all results.
     *
     * @throws IOException if the results cannot be written
     */
    void run(BatchOpener.Opened opened, Results results) throws IOException {
        new Batch(assessors, opened.language()).run(opened.projects(), results);
    }
}
