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
        SummaryBuilder builder = new SummaryBuilder(language);
        run(projects, results, builder);
        results.note(builder.readAs());
        results.end(builder.summary());
    }

    void run(ProjectReader projects, ResultTaker results, SummaryBuilder builder) throws IOException {
        for (Optional<Project> next = next(projects, builder); next.isPresent(); next = next(projects, builder)) {
            Project project = next.get();
            if (project.isRefused()) {
                builder.refuse();
                results.refused(project);
            } else {
                Request request = project.request().request();
                Assessment assessment = assessors.of(request.policy()).assess(request.answers());
                builder.add(assessment);
                builder.note(project.readAs());
                results.assessed(project, assessment);
            }
        }
    }

    private Optional<Project> next(ProjectReader projects, SummaryBuilder builder) {
        if (builder.isBrokenOff()) {
            return Optional.empty();
        }
        try {
            return projects.next();
        } catch (IOException e) {
            builder.breakOff();
            return Optional.of(Project.refused(projects.line(), Map.of(), BatchFaults.brokenOff(e, language)));
        }
    }
}
