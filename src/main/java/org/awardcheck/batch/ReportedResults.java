package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Status;
import org.awardcheck.function.Problem;

/** Keeps as much of the results as fits on a page, and counts the rest. */
final class ReportedResults implements Results {
    private static final String NAME = "project";

    private final int most;
    private final List<BatchReport.Assessed> projects = new ArrayList<>();
    private final List<BatchReport.Unread> faults = new ArrayList<>();
    private long moreFaults;
    private Summary summary;
    private ReadAsList readAs = ReadAsList.none();

    /** @param most how many projects are kept, and how many faults */
    ReportedResults(int most) {
        this.most = most;
    }

    @Override
    public void assessed(Project project, Assessment assessment) {
        if (projects.size() < most) {
            projects.add(new BatchReport.Assessed(project.line(), name(project), assessment.totals(),
                    assessment.count(Status.ELIGIBLE) + assessment.count(Status.PENDING),
                    assessment.count(Status.UNDETERMINED)));
        }
    }

    /** The columns are called as the user wrote them. */
    private static String name(Project project) {
        return project.own().entrySet().stream().filter(own -> own.getKey().equalsIgnoreCase(NAME))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    @Override
    public void refused(Project project) {
        for (Problem.FaultView fault : project.problem().errors()) {
            if (faults.size() < most) {
                String pointer = fault.pointer();
                faults.add(new BatchReport.Unread(project.line(), pointer.isEmpty() ? "" : pointer.substring(1),
                        fault.detail()));
            } else {
                moreFaults++;
            }
        }
    }

    @Override
    public void note(ReadAsList differently) {
        readAs = differently;
    }

    @Override
    public void end(Summary last) {
        summary = last;
    }

    BatchReport report() {
        return new BatchReport(summary, List.copyOf(projects), List.copyOf(faults), moreFaults, readAs);
    }
}
