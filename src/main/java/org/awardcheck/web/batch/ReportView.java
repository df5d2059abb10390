package org.awardcheck.web.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.batch.BatchReport;
import org.awardcheck.batch.Summary;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.situation.CellReadAs;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * What many projects come to.
 *
 * @param sections where anything can be had
 * @param awards   the same
 * @param all      over all awards
 * @param projects the first of those that were assessed
 * @param more     how many more there are; null if none
 * @param faults   the first of what could not be read
 * @param moreFaults   how many more there are; null if none
 * @param readAs   the first figures that were read as other numbers than their digits
 * @param unlisted how many more there are; null if none
 * @param now      what heads what is paid at the stage that each project is at
 */
@TemplateData
public record ReportView(long read, long assessed, long refused, boolean isComplete, List<Row> sections,
        List<Row> awards,
        Row all, List<Row> projects, Long more, List<Unread> faults, Long moreFaults, List<Converted> readAs,
        Long unlisted, String now) {

    /** A row of a table of sums, money without its unit. */
    @TemplateData
    public record Row(String name, String count, String now, String later) {
    }

    /** What could not be read; {@code at} is null where it is a whole row. */
    @TemplateData
    public record Unread(String at, long line, String detail) {
    }

    /** A figure in a cell, as it was typed and as it was read. */
    @TemplateData
    public record Converted(String at, String label, String typed, String figure) {
    }

    static ReportView of(BatchReport report, BatchMessages words, Page page) {
        Language language = page.language();
        Summary summary = report.summary();
        long more = summary.assessed() - report.projects().size();
        return new ReportView(summary.read(), summary.assessed(), summary.refused(), summary.complete(),
                rows(summary.sections(), language), rows(summary.awards(), language),
                row(words.all(), summary.totals().now(), summary.totals().potential(), language),
                report.projects().stream().map(project -> row(project, words, language)).toList(), more > 0
                ? more : null,
                report.faults().stream().map(fault -> new Unread(fault.at().isEmpty() ? null : fault.at(), fault.line(),
                        fault.detail())).toList(), report.moreFaults() > 0 ? report.moreFaults() : null,
                report.readAs().first().stream().map(it -> converted(it, page)).toList(),
                report.readAs().more() > 0 ? report.readAs().more() : null,
                page.period().isOutside() ? words.atStage() : words.now());
    }

    private static Converted converted(CellReadAs it, Page page) {
        ReadAs as = it.as();
        return new Converted(it.at().step().toString(), as.fact().label().in(page.language()), as.typed(),
                page.figure(as.fact(), as.value()));
    }

    private static List<Row> rows(List<Summary.Item> items, Language language) {
        return items.stream().filter(item -> item.potential().projects() > 0)
                .map(item -> row(item.title(), item.now(), item.potential(), language)).toList();
    }

    private static Row row(String name, Summary.Sum now, Summary.Sum later, Language language) {
        return new Row(name, FigureFormat.whole(later.projects()), cell(now, language), cell(later, language));
    }

    private static String cell(Summary.Sum sum, Language language) {
        return FigureFormat.inTable(new Total(sum.minimum(), sum.maximum()), language);
    }

    private static Row row(BatchReport.Assessed project, BatchMessages words, Language language) {
        return new Row(project.name().isBlank() ? words.inRow(project.line()) : project.name(),
                project.open() == 0
                        ? FigureFormat.whole(project.awards()) : words.awardsAndOpen(project.awards(), project.open()),
                        FigureFormat.inTable(project.totals().now(), language),
                FigureFormat.inTable(project.totals().potential(), language));
    }
}
