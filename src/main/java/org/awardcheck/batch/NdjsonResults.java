package org.awardcheck.batch;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.function.AwardView;
import org.awardcheck.function.AwardsResponse;
import org.awardcheck.function.Functions;
import org.awardcheck.function.Problem;
import org.awardcheck.function.TotalsView;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/** A JSON object a line: a project each or an award each, and the summary at the end. */
final class NdjsonResults implements Results {
    private final OutputStream out;
    private final Functions functions;
    private final boolean isDetailed;

    /** @param isDetailed whether every award of every project has a line */
    NdjsonResults(OutputStream out, Functions functions, boolean isDetailed) {
        this.out = out;
        this.functions = functions;
        this.isDetailed = isDetailed;
    }

    /**
     * How a project comes out.
     *
     * @param line   where it stands in what was sent
     * @param own    what the user gave along; absent where that is nothing
     * @param policy the edition's id
     * @param on     the date asked about
     * @param counts the number of awards by status
     * @param awards those that can be had, now or later
     */
    @RegisterForReflection
    record ProjectLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, String policy, String on,
            TotalsView totals, Map<String, Integer> counts, List<AwardView> awards) {
    }

    /** How one award comes out for a project. */
    @RegisterForReflection
    record AwardLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, @JsonUnwrapped AwardView award) {
    }

    /** Why a project was refused. */
    @RegisterForReflection
    record RefusedLine(long line, @JsonInclude(NON_EMPTY) Map<String, String> own, Problem problem) {
    }

    /** The last line. */
    @RegisterForReflection
    record SummaryLine(Summary summary) {
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        Request request = project.request().request();
        List<AwardView> awards = awards(project, assessment);
        if (isDetailed) {
            for (AwardView award : awards) {
                write(new AwardLine(project.line(), project.own(), award));
            }
        } else {
            write(new ProjectLine(project.line(), project.own(), request.policy().id(), request.on().toString(),
                    TotalsView.of(assessment.totals()), counts(assessment), awards));
        }
    }

    /** All awards or, with a line a project, those that can be had. */
    private List<AwardView> awards(Project project, Assessment assessment) {
        Request request = project.request().request();
        if (project.request().explain()) {
            return AwardsResponse.explained(request, assessment).awards().stream()
                    .filter(award -> isDetailed || award.status().isObtainable()).toList();
        }
        Phrases phrases = request.phrases();
        List<Outcome> outcomes = assessment.outcomes();
        List<AwardView> awards = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (isDetailed || outcomes.get(i).status().isObtainable()) {
                awards.add(AwardView.of(outcomes.get(i), i, assessment, phrases));
            }
        }
        return awards;
    }

    private static Map<String, Integer> counts(Assessment assessment) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            counts.put(status.id(), assessment.count(status));
        }
        return counts;
    }

    @Override
    public void refused(Project project) throws IOException {
        write(new RefusedLine(project.line(), project.own(), project.problem()));
    }

    @Override
    public void end(Summary summary) throws IOException {
        write(new SummaryLine(summary));
    }

    private void write(Object line) throws IOException {
        out.write(functions.write(line));
        out.write('\n');
    }
}
