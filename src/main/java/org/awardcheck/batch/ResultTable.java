package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;

/**
 * Results as rows of a table: one for each project, or one for each award of each project. A cell is a text or a
 * number, money in yuan.
 *
 * @param own        the user's own columns, which are handed through
 * @param isDetailed whether every award has a row
 * @param labels     what columns and awards are called; the user's own columns are called as the user calls them
 */
record ResultTable(List<String> own, boolean isDetailed, TableLabels labels) {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<String> OF_PROJECT = List.of("nowMinimum", "nowMaximum", "potentialMinimum",
            "potentialMaximum", "eligible", "pending", "undetermined", "not-eligible", "awards");
    private static final List<String> OF_AWARD = List.of("award", "title", "status", "kind", "minimum", "maximum",
            "missing");

    List<String> headings() {
        return Stream.of(List.of(labels.of("line")), own, labels.of(isDetailed ? OF_AWARD : OF_PROJECT),
                List.of(labels.of("fault"))).flatMap(List::stream).toList();
    }

    List<List<Object>> rows(Project project, Assessment assessment) {
        if (!isDetailed) {
            List<Object> row = begun(project);
            addTotals(row, assessment);
            row.add("");
            return List.of(row);
        }
        return IntStream.range(0, assessment.outcomes().size())
                .mapToObj(position -> row(project, award(position, assessment, project), "")).toList();
    }

    /** The row of what could not be read, with every fault. */
    List<Object> refused(Project project) {
        return row(project, Collections.nCopies((isDetailed ? OF_AWARD : OF_PROJECT).size(), ""), project.faults());
    }

    private List<Object> row(Project project, List<?> results, String fault) {
        List<Object> row = begun(project);
        row.addAll(results);
        row.add(fault);
        return row;
    }

    private List<Object> begun(Project project) {
        List<Object> row = new ArrayList<>(own.size() + OF_PROJECT.size() + 2);
        row.add(project.line());
        for (String column : own) {
            row.add(project.own().getOrDefault(column, ""));
        }
        return row;
    }

    private void addTotals(List<Object> row, Assessment assessment) {
        Totals totals = assessment.totals();
        row.add(totals.now().minimum());
        row.add(totals.now().maximum());
        row.add(totals.potential().minimum());
        row.add(totals.potential().maximum());
        for (Status status : STATUSES) {
            row.add(assessment.count(status));
        }
        StringBuilder obtainable = new StringBuilder();
        List<Award> awards = assessment.policy().awards();
        for (int place : assessment.obtainable()) {
            obtainable.append(obtainable.isEmpty() ? "" : labels.separator()).append(labels.of(awards.get(place)));
        }
        row.add(obtainable.toString());
    }

    private List<Object> award(int position, Assessment assessment, Project project) {
        Language language = project.request().request().language();
        Outcome outcome = assessment.outcomes().get(position);
        Amount stated = outcome.amount().filter(Amount::isStated).orElse(null);
        return List.of(outcome.award().id(), outcome.award().title().in(language), outcome.status().id(),
                outcome.amount().map(amount -> amount.kind().id()).orElse(""),
                stated == null ? "" : (Object) stated.minimum(), stated == null ? "" : (Object) stated.maximum(),
                assessment.missing(position).stream().map(Fact::id).collect(Collectors.joining(labels.separator())));
    }
}
