package org.awardcheck.batch;

import java.io.IOException;
import org.awardcheck.eligibility.Assessment;

/** Results of which the summary alone goes out. */
record SummaryOnly(Results results) implements Results {
    @Override
    public void assessed(Project project, Assessment assessment) {
        // It is in the summary.
    }

    @Override
    public void refused(Project project) {
        // It is counted.
    }

    @Override
    public void flush() throws IOException {
        results.flush();
    }

    @Override
    public void end(Summary summary) throws IOException {
        results.end(summary);
    }
}
