package org.awardcheck.command;

import java.io.IOException;
import org.awardcheck.batch.Project;
import org.awardcheck.batch.ReadAsList;
import org.awardcheck.batch.Results;
import org.awardcheck.batch.Summary;
import org.awardcheck.eligibility.Assessment;

/** Results whose summary is kept for whoever asks for it at the end. */
final class KeptSummary implements Results {
    private final Results results;
    private final boolean isWithoutEnd;
    private Summary summary;
    private ReadAsList readAs;

    /** @param isWithoutEnd whether the results end without a word, since those of another part follow */
    KeptSummary(Results results, boolean isWithoutEnd) {
        this.results = results;
        this.isWithoutEnd = isWithoutEnd;
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        results.assessed(project, assessment);
    }

    @Override
    public void refused(Project project) throws IOException {
        results.refused(project);
    }

    @Override
    public Piece piece() {
        return results.piece();
    }

    @Override
    public void note(ReadAsList differently) {
        readAs = differently;
        results.note(differently);
    }

    @Override
    public void end(Summary last) throws IOException {
        summary = last;
        if (!isWithoutEnd) {
            results.end(last);
        }
    }

    ReadAsList readAs() {
        return readAs;
    }

    Summary summary() {
        return summary;
    }
}
