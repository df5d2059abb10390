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
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;

/**
 * Results as rows of a table: one for each project, or one for each award of each project. A cell is a text or a number,
 * money in yuan.
 *
 * @param own        the user's own columns, which are handed through
 * @param isDetailed whether every award has a row
 */
record ResultTable(List<String> own, boolean isDetailed) {
    private static final String SEPARATOR = ";";
    private static final List<String> OF_PROJECT = List.of("nowMinimum", "nowMaximum", "potentialMinimum",
            "potentialMaximum", "eligible", "pending", "undetermined", "not-eligible", "awards");
    private static final List<String> OF_AWARD = List.of("award", "title", "status", "kind", "minimum", "maximum",
            "missing");

    List<String> headings() {
        return Stream.of(List.of("line"), own, isDetailed ? OF_AWARD : OF_PROJECT, List.of("fault"))
                .flatMap(List::stream).toList();
    }

    List<List<Object>> rows(Project project, Assessment assessment) {
        return isDetailed ? IntStream.range(0, assessment.outcomes().size())
                .mapToObj(position -> row(project, award(position, assessment, project), "")).toList()
                : List.of(row(project, totals(assessment), ""));
    }

    /** The row of what could not be read, with every fault. */
    List<Object> refused(Project project) {
        String faults = project.problem().errors().stream()
                .map(fault -> (fault.pointer().isEmpty() ? "" : fault.pointer().substring(1) + ": ") + fault.detail())
                .collect(Collectors.joining("\n"));
        return row(project, Collections.nCopies((isDetailed ? OF_AWARD : OF_PROJECT).size(), ""), faults);
    }

    private List<Object> row(Project project, List<?> results, String fault) {
        List<Object> row = new ArrayList<>();
        row.add(project.line());
        own.forEach(column -> row.add(project.own().getOrDefault(column, "")));
        row.addAll(results);
        row.add(fault);
        return row;
    }

    private static List<Object> totals(Assessment assessment) {
        Totals totals = assessment.totals();
        List<Object> row = new ArrayList<>(List.of(totals.now().minimum(), totals.now().maximum(),
                totals.potential().minimum(), totals.potential().maximum()));
        Stream.of(Status.values()).map(assessment::count).forEach(row::add);
        row.add(assessment.outcomes().stream().filter(outcome -> outcome.status().isObtainable())
                .map(outcome -> outcome.award().id()).collect(Collectors.joining(SEPARATOR)));
        return row;
    }

    private static List<Object> award(int position, Assessment assessment, Project project) {
        Language language = project.request().request().language();
        Outcome outcome = assessment.outcomes().get(position);
        Amount stated = outcome.amount().filter(Amount::isStated).orElse(null);
        return List.of(outcome.award().id(), outcome.award().title().in(language), outcome.status().id(),
                outcome.amount().map(amount -> amount.kind().id()).orElse(""),
                stated == null ? "" : (Object) stated.minimum(), stated == null ? "" : (Object) stated.maximum(),
                assessment.missing(position).stream().map(Fact::id).collect(Collectors.joining(SEPARATOR)));
    }
}
