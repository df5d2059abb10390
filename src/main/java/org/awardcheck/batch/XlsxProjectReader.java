package org.awardcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.answers.Fault;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.awardcheck.situation.CellReader;
import org.awardcheck.situation.PastedText;

/** A row a project in the first sheet of a workbook that is not hidden, under a header. */
final class XlsxProjectReader implements ProjectReader {
    private static final int MOST_HEADER_ROWS = 5;

    private final WorkbookFile file;
    private final SheetRows rows;
    private final CellText texts;
    private SheetHeader columns;
    private List<SheetCell> row = List.of();

    private XlsxProjectReader(WorkbookFile file) throws IOException {
        this.file = file;
        WorkbookParts parts = new WorkbookParts(file);
        this.rows = parts.rows();
        this.texts = new CellText(parts.isFrom1904());
    }

    /**
     * Reads the header. Above it may be a title; and it may have two rows, as where headings are merged.
     *
     * @param file    is closed with what is returned, or if it cannot be read
     * @param request what is asked of every project, without its answers
     * @throws BadRequestException if the header is not understood
     */
    static XlsxProjectReader open(WorkbookFile file, Request request) throws IOException {
        try {
            XlsxProjectReader projects = new XlsxProjectReader(file);
            projects.header(request);
            return projects;
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /** What most columns are understood by; where a row leaves one empty, what is above it counts. */
    private void header(Request request) throws IOException {
        List<String> headings = new ArrayList<>();
        BitSet marked = new BitSet();
        List<Above> above = new ArrayList<>();
        BadRequestException nearest = null;
        long mostKnown = -1;
        for (int i = 0; i < MOST_HEADER_ROWS && nextRow(); i++) {
            List<String> cells = cells(0, new ArrayList<>());
            for (int column = 0; column < cells.size(); column++) {
                if (column == headings.size()) {
                    headings.add("");
                }
                if (!PastedText.isEmpty(cells.get(column))) {
                    headings.set(column, cells.get(column));
                    marked.set(column, row.get(column).isMarked());
                }
            }
            Optional<BadRequestException> wrong = begin(headings, request);
            if (wrong.isEmpty()) {
                check(marked, above, request);
                return;
            }
            long known = headings.stream().filter(heading -> !PastedText.isEmpty(heading)).count() - wrong.get()
                    .faults().size();
            if (known > mostKnown) {
                mostKnown = known;
                nearest = wrong.get();
            }
            above.add(new Above(line(), cells));
        }
        if (nearest != null) {
            throw nearest;
        }
        columns = new SheetHeader(List.of(), request, 1);
    }

    private Optional<BadRequestException> begin(List<String> headings, Request request) {
        try {
            columns = new SheetHeader(headings, request, line());
            return Optional.empty();
        } catch (BadRequestException e) {
            return Optional.of(e);
        }
    }

    /** Lest a unit be read that is struck out, or one be passed over that is above the header for the whole sheet. */
    private void check(BitSet marked, List<Above> above, Request request) {
        List<Fault> faults = new ArrayList<>();
        marked.stream().filter(column -> columns.reader(column).isPresent())
                .forEach(column -> faults.add(BatchFaults.markedText(CellAddress.pointer(column, line()))));
        above.forEach(row -> row.check(columns, faults));
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults, Optional.of(request.language()));
        }
    }

    /** A row above the header. */
    private record Above(long line, List<String> cells) {
        private static final Pattern UNIT = Pattern.compile(
                "单位\\s*+[:：]?\\s*+(?:人民币)?\\s*+([百千万亿]*+元)(?=[\\s)）\\]】,，;；、。]|$)");

        void check(SheetHeader columns, List<Fault> faults) {
            for (int column = 0; column < cells.size(); column++) {
                Matcher unit = UNIT.matcher(cells.get(column));
                if (unit.find() && !columns.isMoneyIn(unit.group(1))) {
                    faults.add(BatchFaults.unitAbove(CellAddress.pointer(column, line), unit.group(1)));
                }
            }
        }
    }

    /** Goes to the next row that is written down. */
    private boolean nextRow() throws IOException {
        Optional<List<SheetCell>> next = rows.next();
        row = next.orElse(row);
        return next.isPresent();
    }

    /**
     * What the cells of the row say; nothing where one cannot be read.
     *
     * @param least  how many there are at least
     * @param faults where what is wrong with them goes
     */
    private List<String> cells(int least, List<Fault> faults) throws IOException {
        List<String> cells = new ArrayList<>();
        try {
            for (int column = 0; column < Math.max(least, row.size()); column++) {
                SheetCell cell = column < row.size() ? row.get(column) : null;
                Optional<Fault> fault = cell == null ? Optional.empty() : fault(column, cell);
                fault.ifPresent(faults::add);
                cells.add(fault.isPresent() ? "" : texts.of(cell));
            }
        } catch (ArithmeticException e) {
            throw new UnreadableException(BatchFaults.cut());
        }
        return cells;
    }

    private BitSet numbers() {
        BitSet numbers = new BitSet();
        for (int column = 0; column < row.size(); column++) {
            SheetCell cell = row.get(column);
            numbers.set(column, cell != null && cell.number() != null);
        }
        return numbers;
    }

    private Optional<Fault> fault(int column, SheetCell cell) {
        if (cell.isUncalculated()) {
            return Optional.of(BatchFaults.notCalculated(CellAddress.pointer(column, line())));
        }
        Optional<CellReader> reader = columns == null ? Optional.empty() : columns.reader(column);
        return reader.flatMap(it -> texts.fault(cell, it, CellAddress.pointer(column, line())));
    }

    @Override
    public Optional<Project> next() throws IOException {
        while (nextRow()) {
            List<Fault> faults = new ArrayList<>();
            Optional<Project> project = columns.project(cells(columns.count(), faults), line(), faults, numbers());
            if (project.isPresent()) {
                return project;
            }
        }
        return Optional.empty();
    }

    @Override
    public long line() {
        return Math.max(1, rows.line());
    }

    @Override
    public List<String> own() {
        return columns.own();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
