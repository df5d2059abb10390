package org.awardcheck.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.request.Request;

/** A row a project, under one header row. */
final class CsvProjectReader implements ProjectReader {
    /** The most characters of a cell; a quotation mark that is never closed would take in all the rest. */
    private static final int LONGEST_CELL = 64 * 1024;

    /** The most cells of a row. */
    private static final int MOST_CELLS = 16 * 1024;

    private final Iterator<Row> rows;
    private final long linesBefore;
    /** Null while the header is read. */
    private SheetHeader columns;
    private long line;

    /** The row that is being read, and then the next: no text is made of a cell whose answer can be taken without. */
    private final class Row extends AbstractBaseCsvCallbackHandler<Row> {
        private final List<String> cells = new ArrayList<>();
        private Answers.Builder answers;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
            answers = columns == null ? null : columns.row();
        }

        @Override
        protected void handleField(int column, char[] text, int from, int length, boolean isQuoted) {
            if (column == MOST_CELLS) {
                throw new CsvParseException("too many cells");
            }
            boolean isTaken = columns != null && columns.isTaken(column, text, from, length, answers);
            cells.add(isTaken ? null : new String(text, from, length));
        }

        @Override
        protected Row buildRecord() {
            return this;
        }

        long line() {
            return getStartingLineNumber() + linesBefore;
        }
    }

    /**
     * Reads the header.
     *
     * @param request what is asked of every project, without its answers
     * @throws org.awardcheck.request.BadRequestException if the header is not understood
     */
    CsvProjectReader(Source source, Request request) throws IOException {
        InputStream in = source.in().markSupported() ? source.in() : new BufferedInputStream(source.in());
        FileSignature.check(in);
        rows = rows(in, source.charset());
        linesBefore = source.linesBefore();
        Optional<Row> header = row();
        columns = new SheetHeader(header.map(row -> row.cells).orElse(List.of()), request, line);
    }

    private CsvProjectReader(Source source, SheetHeader columns) {
        this.rows = rows(source.in(), source.charset());
        this.columns = columns;
        this.linesBefore = source.linesBefore();
    }

    @Override
    public ProjectReader further(Source more) {
        return new CsvProjectReader(more, columns);
    }

    private Iterator<Row> rows(InputStream in, Charset charset) {
        return CsvReader.builder().maxBufferSize(LONGEST_CELL).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new Row(), new TextReader(in, charset)).iterator();
    }

    @Override
    public Optional<Project> next() throws IOException {
        Optional<Row> row = row();
        while (row.isPresent()) {
            Optional<Project> project = columns.project(row.get().cells, row.get().answers, line);
            if (project.isPresent()) {
                return project;
            }
            row = row();
        }
        return Optional.empty();
    }

    private Optional<Row> row() throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            line = row.line();
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
