package org.awardcheck.web.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.batch.BatchReport;
import org.awardcheck.batch.Summary;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Span;
import org.awardcheck.wording.Figures;

/**
 * What many projects come to.
 *
 * @param sections where anything can be had
 * @param awards   the same
 * @param all      over all awards
 * @param projects the first of those that were assessed
 * @param more     how many more there are; null if none
 * @param faults   the first of what could not be read
 * @param untold   how many more there are; null if none
 * @param now      what heads what is paid at the stage that each project is at
 */
@TemplateData
public record ReportView(long read, long assessed, long refused, boolean isComplete, List<Row> sections, List<Row> awards,
        Row all, List<Row> projects, Long more, List<Unread> faults, Long untold, String now) {

    /** A row of a table of sums, money without its unit. */
    @TemplateData
    public record Row(String name, String count, String now, String later) {
    }

    /** What could not be read; {@code at} is null where it is a whole row. */
    @TemplateData
    public record Unread(String at, long line, String detail) {
    }

    static ReportView of(BatchReport report, BatchMessages words, Page page) {
        Language language = page.language();
        Summary summary = report.summary();
        long more = summary.assessed() - report.projects().size();
        return new ReportView(summary.read(), summary.assessed(), summary.refused(), summary.complete(),
                rows(summary.sections(), language), rows(summary.awards(), language),
                row(words.all(), summary.totals().now(), summary.totals().potential(), language),
                report.projects().stream().map(project -> row(project, words, language)).toList(), more > 0 ? more : null,
                report.faults().stream().map(fault -> new Unread(fault.at().isEmpty() ? null : fault.at(), fault.line(),
                        fault.detail())).toList(), report.untold() > 0 ? report.untold() : null,
                page.period().isOutside() ? words.atStage() : words.now());
    }

    private static List<Row> rows(List<Summary.Item> items, Language language) {
        return items.stream().filter(item -> item.potential().projects() > 0)
                .map(item -> row(item.title(), item.now(), item.potential(), language)).toList();
    }

    private static Row row(String name, Summary.Sum now, Summary.Sum later, Language language) {
        return new Row(name, Figures.whole(later.projects()), cell(now, language), cell(later, language));
    }

    private static String cell(Summary.Sum sum, Language language) {
        return Span.inTable(new Total(sum.minimum(), sum.maximum()), language);
    }

    private static Row row(BatchReport.Assessed project, BatchMessages words, Language language) {
        return new Row(project.name().isBlank() ? words.inRow(project.line()) : project.name(),
                project.open() == 0 ? Figures.whole(project.awards())
                        : words.awardsAndOpen(project.awards(), project.open()), Span.inTable(project.totals().now(), language),
                Span.inTable(project.totals().potential(), language));
    }
}
