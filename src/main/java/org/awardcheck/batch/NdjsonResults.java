package org.awardcheck.batch;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
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
import org.awardcheck.function.TotalsView;
import org.awardcheck.function.Writing;
import org.awardcheck.request.Request;
import org.awardcheck.wording.Phrases;

/** A JSON object a line: a project each or an award each, and the summary at the end. */
final class NdjsonResults implements Results {
    private final OutputStream out;
    private final ObjectWriter json = Writing.behindEachOther();
    private final boolean isDetailed;

    /** @param isDetailed whether every award of every project has a line */
    NdjsonResults(OutputStream out, boolean isDetailed) {
        this.out = out;
        this.isDetailed = isDetailed;
    }

    @Override
    public Piece piece() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(WrittenPiece.SIZE);
        return new WrittenPiece(new NdjsonResults(bytes, isDetailed), bytes, out);
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        Request request = project.request().request();
        List<AwardView> awards = awards(project, assessment);
        if (isDetailed) {
            for (AwardView award : awards) {
                write(new ResultLine.AwardLine(project.line(), project.own(), award));
            }
        } else {
            write(new ResultLine.ProjectLine(project.line(), project.own(), request.policy().id(), request.on()
                    .toString(),
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
        write(new ResultLine.RefusedLine(project.line(), project.own(), project.problem()));
    }

    @Override
    public void end(Summary summary) throws IOException {
        write(new ResultLine.SummaryLine(summary));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void write(ResultLine line) throws IOException {
        json.writeValue(out, line);
        out.write('\n');
    }
}
