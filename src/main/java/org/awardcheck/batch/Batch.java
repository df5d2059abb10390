package org.awardcheck.batch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.policy.Language;
import org.awardcheck.request.Request;

/**
 * Assesses one project after the other.
 *
 * @param language that of faults which lie outside of any project's request, and of the summary
 */
public record Batch(EditionAssessors assessors, Language language) {

    /**
     * Reads all projects and writes all results. What breaks off is reported as the last project's fault, and the
     * summary says that it is not complete.
     *
     * @throws IOException if the results cannot be written
     */
    public void run(ProjectReader projects, Results results) throws IOException {
        SummaryBuilder tally = new SummaryBuilder(language);
        run(projects, results, tally);
        results.note(tally.readAs());
        results.end(tally.summary());
    }

    void run(ProjectReader projects, ResultTaker results, SummaryBuilder tally) throws IOException {
        for (Optional<Project> next = next(projects, tally); next.isPresent(); next = next(projects, tally)) {
            Project project = next.get();
            if (project.isRefused()) {
                tally.refuse();
                results.refused(project);
            } else {
                Request request = project.request().request();
                Assessment assessment = assessors.of(request.policy()).assess(request.answers());
                tally.add(assessment);
                tally.note(project.readAs());
                results.assessed(project, assessment);
            }
        }
    }

    private Optional<Project> next(ProjectReader projects, SummaryBuilder tally) {
        if (tally.isBrokenOff()) {
            return Optional.empty();
        }
        try {
            return projects.next();
        } catch (IOException e) {
            tally.breakOff();
            return Optional.of(Project.refused(projects.line(), Map.of(), BatchFaults.brokenOff(e, language)));
        }
    }
}
