package org.awardcheck.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.awardcheck.request.Request;

/** A row a project, under one header row. */
final class CsvProjects implements Projects {
    /** The most characters of a cell; a quotation mark that is never closed would take in all the rest. */
    private static final int LONGEST_CELL = 64 * 1024;

    private final Iterator<CsvRecord> rows;
    private final Columns columns;
    /** How many lines lie between the header and what follows it here. */
    private long linesBetween;
    private long line;

    /**
     * Reads the header.
     *
     * @param request what is asked of every project, without its answers
     * @throws org.awardcheck.request.BadRequestException if the header is not understood
     */
    CsvProjects(Source source, Request request) throws IOException {
        InputStream in = source.in().markSupported() ? source.in() : new BufferedInputStream(source.in());
        if (source.charset() == null) {
            NoSheet.check(in);
        }
        rows = rows(new Source(in, source.charset(), source.linesBefore()));
        Optional<CsvRecord> header = row();
        columns = new Columns(header.map(CsvRecord::getFields).orElse(List.of()), request, line);
        linesBetween = source.linesBefore();
        line += linesBetween;
    }

    private CsvProjects(Source source, Columns columns) {
        this.rows = rows(source);
        this.columns = columns;
        this.linesBetween = source.linesBefore();
    }

    @Override
    public Projects further(Source more) {
        return new CsvProjects(more, columns);
    }

    private static Iterator<CsvRecord> rows(Source source) {
        return CsvReader.builder().maxBufferSize(LONGEST_CELL).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new TextReader(source.in(), source.charset())).iterator();
    }

    @Override
    public Optional<Project> next() throws IOException {
        Optional<CsvRecord> row = row();
        while (row.isPresent()) {
            Optional<Project> project = columns.project(row.get().getFields(), line);
            if (project.isPresent()) {
                return project;
            }
            row = row();
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> row() throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber() + linesBetween;
            return Optional.of(row);
        } catch (UncheckedIOException e) {
            line++;
            throw e.getCause();
        } catch (CsvParseException e) {
            line++;
            throw e.getCause() instanceof IOException io ? io : new IOException("no CSV", null);
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<String> own() {
        return columns.own();
    }
}
