package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.function.Functions;

/** Assesses what was opened, and writes the results. */
@Singleton
class Output {
    private final Assessors assessors;
    private final Functions functions;

    Output(Assessors assessors, Functions functions) {
        this.assessors = assessors;
        this.functions = functions;
    }

    /**
     * Reads all projects and writes all results.
     *
     * @param isDetailed    whether every award of every project is written
     * @param isSummaryOnly whether the summary is all that is
     * @throws IOException if the results cannot be written
     */
    void run(Intake.Opened opened, Format format, OutputStream out, boolean isDetailed, boolean isSummaryOnly)
            throws IOException {
        run(opened, results(opened, format, out, isDetailed, isSummaryOnly));
    }

    void run(Intake.Opened opened, Results results) throws IOException {
        new Batch(assessors, opened.language()).run(opened.projects(), results);
    }

    private Results results(Intake.Opened opened, Format format, OutputStream out, boolean isDetailed,
            boolean isSummaryOnly) throws IOException {
        ResultTable table = new ResultTable(opened.projects().own(), isDetailed);
        return switch (format) {
            case CSV -> new CsvResults(out, table, isSummaryOnly);
            case XLSX -> new XlsxResults(out, table, isSummaryOnly);
            case NDJSON -> isSummaryOnly ? new SummaryOnly(new NdjsonResults(out, functions, isDetailed))
                    : new NdjsonResults(out, functions, isDetailed);
        };
    }
}
