package org.awardcheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.awardcheck.situation.CellReader;
import org.awardcheck.situation.Copied;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A row a project in the first sheet of a workbook that is not hidden, under a header. */
final class XlsxProjects implements Projects {
    private static final int MOST_HEADER_ROWS = 5;

    private final WorkbookFile file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> all;
    private final Iterator<Row> rows;
    private final CellText texts;
    private Columns columns;
    private Row row;
    /** FastExcel's reader counts rows from 0 where they do not say which they are. */
    private int uncounted;

    private XlsxProjects(WorkbookFile file, ReadableWorkbook workbook, Stream<Row> all) {
        this.file = file;
        this.workbook = workbook;
        this.all = all;
        this.rows = all.iterator();
        this.texts = new CellText(workbook.isDate1904(), file.marked());
    }

    /**
     * Reads the header. Above it may stand a title; and it may have two rows, as where headings are merged.
     *
     * @param file    is closed with what is returned, or if it cannot be read
     * @param request what is asked of every project, without its answers
     * @throws BadRequestException if the header is not understood
     */
    static XlsxProjects open(WorkbookFile file, Request request) throws IOException {
        Closeable open = file;
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true));
            open = () -> close(file, workbook);
            XlsxProjects projects = new XlsxProjects(file, workbook, sheet(workbook).openStream());
            open = projects;
            projects.header(request);
            open = null;
            return projects;
        } catch (ExcelReaderException | ArithmeticException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException | NullPointerException e) {
            throw new UnreadableException(BatchFaults.noWorkbook());
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }

    private static void close(WorkbookFile file, ReadableWorkbook workbook) throws IOException {
        try (file) {
            workbook.close();
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        return sheets.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElseThrow(() -> new UnreadableException(BatchFaults.noWorkbook()));
    }

    /** What most columns are understood by; where a row leaves one empty, what stands above it counts. */
    private void header(Request request) throws IOException {
        List<String> headings = new ArrayList<>();
        List<Above> above = new ArrayList<>();
        BadRequestException nearest = null;
        long mostKnown = -1;
        for (int i = 0; i < MOST_HEADER_ROWS && nextRow(); i++) {
            List<String> cells = cells(0, new ArrayList<>());
            for (int column = 0; column < cells.size(); column++) {
                if (column == headings.size()) {
                    headings.add("");
                }
                headings.set(column, Copied.isEmpty(cells.get(column)) ? headings.get(column) : cells.get(column));
            }
            Optional<BadRequestException> wrong = begin(headings, request);
            if (wrong.isEmpty()) {
                check(headings, above, request);
                return;
            }
            long known = headings.stream().filter(heading -> !Copied.isEmpty(heading)).count() - wrong.get().faults().size();
            if (known > mostKnown) {
                mostKnown = known;
                nearest = wrong.get();
            }
            above.add(new Above(line(), cells));
        }
        if (nearest != null) {
            throw nearest;
        }
        columns = new Columns(List.of(), request, 1);
    }

    private Optional<BadRequestException> begin(List<String> headings, Request request) {
        try {
            columns = new Columns(headings, request, line());
            return Optional.empty();
        } catch (BadRequestException e) {
            return Optional.of(e);
        }
    }

    /** Lest a unit be read that is struck out, or one be passed over that stands above the header for the whole sheet. */
    private void check(List<String> headings, List<Above> above, Request request) {
        List<Fault> faults = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            if (columns.answers(column).isPresent() && texts.isMarked(headings.get(column))) {
                faults.add(BatchFaults.markedText(Columns.at(column, line())));
            }
        }
        above.forEach(row -> row.check(columns, faults));
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults, Optional.of(request.language()));
        }
    }

    /** A row above the header. */
    private record Above(long line, List<String> cells) {
        private static final Pattern UNIT = Pattern.compile(
                "单位\\s*[:：]?\\s*(?:人民币)?\\s*([百千万亿]*元)(?=[\\s)）\\]】,，;；、。]|$)");

        void check(Columns columns, List<Fault> faults) {
            for (int column = 0; column < cells.size(); column++) {
                Matcher unit = UNIT.matcher(cells.get(column));
                if (unit.find() && !columns.isMoneyIn(unit.group(1))) {
                    faults.add(BatchFaults.unitAbove(Columns.at(column, line), unit.group(1)));
                }
            }
        }
    }

    /** Goes to the next row that is written down. */
    private boolean nextRow() throws IOException {
        file.bounds().checkWanted();
        try {
            boolean hasNext = rows.hasNext();
            row = hasNext ? rows.next() : row;
            uncounted = hasNext && row.getRowNum() == 0 ? 1 : uncounted;
            return hasNext;
        } catch (RuntimeException e) {
            throw new UnreadableException(BatchFaults.cut());
        }
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
            for (int column = 0; column < Math.max(least, row.getCellCount()); column++) {
                Cell cell = row.getOptionalCell(column).orElse(null);
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
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            if (cell != null && cell.getValue() instanceof BigDecimal) {
                numbers.set(column);
            }
        }
        return numbers;
    }

    private Optional<Fault> fault(int column, Cell cell) {
        if (CellText.isUncalculated(cell)) {
            return Optional.of(BatchFaults.notCalculated(Columns.at(column, line())));
        }
        Optional<CellReader> answers = columns == null ? Optional.empty() : columns.answers(column);
        return answers.flatMap(it -> texts.fault(cell, it, Columns.at(column, line())));
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
        return row == null ? 1 : row.getRowNum() + uncounted;
    }

    @Override
    public List<String> own() {
        return columns.own();
    }

    @Override
    public void close() throws IOException {
        try (file; workbook) {
            all.close();
        }
    }
}
