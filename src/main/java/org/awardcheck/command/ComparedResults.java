package org.awardcheck.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.batch.CsvTable;
import org.awardcheck.batch.Project;
import org.awardcheck.batch.Results;
import org.awardcheck.batch.Summary;
import org.awardcheck.batch.SummaryBuilder;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;

/** Assesses every project by the edition before, too, and writes a row for each award that comes out otherwise. */
final class ComparedResults implements Results {
    private static final List<String> HEADINGS = List.of("award", "title", "change", "statusBefore", "minimumBefore",
            "maximumBefore", "statusAfter", "minimumAfter", "maximumAfter", "fault");

    private final OutputStream out;
    private final CsvTable table;
    private final List<String> own;
    private final Language language;
    private final Assessor before;
    private final Translation translation;
    private final List<ComparedAward> awards;
    private final SummaryBuilder builder;
    private Summary after;

    /** @param own the user's own columns, which are handed through */
    ComparedResults(OutputStream out, List<String> own, Policy before, Policy after, Language language)
            throws IOException {
        this.out = out;
        this.own = own;
        this.language = language;
        this.before = new Assessor(before);
        this.translation = new Translation(after.facts(), before.facts());
        this.awards = ComparedAward.all(before, after);
        this.builder = new SummaryBuilder(language);
        this.table = CsvTable.of(out, Stream.of(List.of("line"), own, HEADINGS).flatMap(List::stream).toList());
    }

    @Override
    public void assessed(Project project, Assessment assessment) throws IOException {
        Assessment earlier = before.assess(translation.of(assessment.answers()));
        builder.add(earlier);
        List<Outcome> then = earlier.outcomes();
        List<Outcome> now = assessment.outcomes();
        for (ComparedAward award : awards) {
            Optional<Outcome> old = award.before() < 0 ? Optional.empty() : Optional.of(then.get(award.before()));
            Optional<Outcome> one = award.after() < 0 ? Optional.empty() : Optional.of(now.get(award.after()));
            Optional<Comparison.Kind> change = award.count(old, one);
            if (change.isPresent()) {
                List<Object> row = begun(project);
                row.addAll(List.of(award.id(), award.title().in(language), change.get().id()));
                row.addAll(cells(old));
                row.addAll(cells(one));
                row.add("");
                table.write(row);
            }
        }
    }

    private List<Object> begun(Project project) {
        List<Object> row = new ArrayList<>();
        row.add(project.line());
        own.forEach(column -> row.add(project.own().getOrDefault(column, "")));
        return row;
    }

    private static List<Object> cells(Optional<Outcome> outcome) {
        Amount stated = outcome.filter(it -> it.status().isObtainable()).flatMap(Outcome::amount)
                .filter(Amount::isStated).orElse(null);
        return List.of(outcome.map(it -> it.status().id()).orElse(""),
                stated == null ? "" : (Object) stated.minimum(), stated == null ? "" : (Object) stated.maximum());
    }

    @Override
    public void refused(Project project) throws IOException {
        List<Object> row = begun(project);
        row.addAll(Collections.nCopies(HEADINGS.size() - 1, ""));
        row.add(project.faults());
        table.write(row);
    }

    @Override
    public void end(Summary summary) throws IOException {
        after = summary;
        out.flush();
    }

    /** What all of it comes to, once it has ended. */
    List<Change> differences() {
        return Change.all(builder.summary(), after, awards);
    }
}
