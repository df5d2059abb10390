package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Text;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.awardcheck.situation.CellReadAs;
import org.awardcheck.situation.CellReader;
import org.awardcheck.situation.PastedText;

/** What the columns of a sheet hold, as its header says: answers, what is the user's own, or nothing. */
final class SheetHeader {
    /** More faults than so many are not named. */
    private static final int MOST_FAULTS = 100;
    private static final String TAB = "\t";
    private static final Map<String, Text> SEPARATORS = Map.of(TAB, new Text("制表符", "tabs"), ";",
            new Text("分号", "semicolons"),
            "；", new Text("全角分号", "full-width semicolons"), "，", new Text("全角逗号", "full-width commas"),
            "|", new Text("竖线", "bars"));
    private static final BitSet NONE = new BitSet();

    private final List<Column> columns = new ArrayList<>();
    private final Request request;

    /**
     * Reads a header.
     *
     * @param request what is asked of every project, without its answers
     * @param line    where the header is
     * @throws BadRequestException naming every column that is unknown or is there twice
     */
    SheetHeader(List<String> header, Request request, long line) {
        this.request = request;
        HeadingMatcher headings = new HeadingMatcher(request.policy().facts());
        List<Fault> faults = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (String heading : header) {
            Pointer at = CellAddress.pointer(columns.size(), line);
            Column column = Column.under(heading, headings, request.policy().facts()).orElseGet(() -> {
                faults.add(headings.unknown(at, heading));
                return Column.NOTHING;
            });
            columns.add(column);
            if (column.what() != null && !seen.add(column.what())) {
                faults.add(BatchFaults.repeatedColumn(at, heading));
            }
        }
        Optional<Text> separator = faults.isEmpty() ? Optional.empty() : separator(header);
        if (separator.isPresent()) {
            faults.clear();
            faults.add(BatchFaults.otherSeparator(separator.get()));
        }
        if (seen.isEmpty() && faults.isEmpty()) {
            faults.add(BatchFaults.noHeader());
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)),
                    Optional.of(request.language()));
        }
    }

    /** What parts headings that came as one, as a tab does where a program writes no commas. */
    private static Optional<Text> separator(List<String> header) {
        return SEPARATORS.keySet().stream()
                .filter(mark -> header.get(0).contains(mark) && (header.size() == 1 || mark.equals(TAB)))
                .map(SEPARATORS::get).findFirst();
    }

    /** How many there are. */
    int count() {
        return columns.size();
    }

    /** What reads a column's answers; nothing where it has none. */
    Optional<CellReader> reader(int column) {
        return Optional.ofNullable(column(column).reader());
    }

    private Column column(int column) {
        return column < columns.size() ? columns.get(column) : Column.NOTHING;
    }

    /** Whether all of its sums of money, if it has any, are in this unit: 元 or 万元. */
    boolean isMoneyIn(String unit) {
        return columns.stream().map(Column::reader).filter(it -> it != null && it.fact().type() == FactType.MONEY)
                .allMatch(it -> unit.equals(it.isInWan() ? "万元" : "元"));
    }

    /** The columns of the user's own, as they are called. */
    List<String> own() {
        return columns.stream().map(Column::own).filter(own -> own != null).toList();
    }

    /** Begins a row. */
    Answers.Builder row() {
        return Answers.builder(request.policy().facts());
    }

    /**
     * Takes an answer, if it is one that {@link CellReader#readPlain} reads.
     *
     * @param from   where the cell begins among the characters
     * @param length how many it has
     * @return whether it was taken; otherwise {@link #project} reads the cell
     */
    boolean isTaken(int column, char[] text, int from, int length, Answers.Builder answers) {
        return column(column).isTaken(text, from, length, answers);
    }

    /**
     * Reads a row; nothing if all of its cells are empty.
     *
     * @param cells   null for each whose answer was taken
     * @param answers those that were
     * @param line    where it is
     */
    Optional<Project> project(List<String> cells, Answers.Builder answers, long line) {
        return project(cells, answers, line, List.of(), NONE);
    }

    /**
     * Reads a row some of whose cells could not be read; they are empty.
     *
     * @param before  what is wrong with them
     * @param numbers the columns whose cells hold numbers, which are read as they are shown
     */
    Optional<Project> project(List<String> cells, long line, List<Fault> before, BitSet numbers) {
        Answers.Builder answers = row();
        List<String> others = new ArrayList<>(cells);
        for (int i = 0; i < cells.size(); i++) {
            char[] text = cells.get(i).toCharArray();
            if (isTaken(i, text, 0, text.length, answers)) {
                others.set(i, null);
            }
        }
        return project(others, answers, line, before, numbers);
    }

    private Optional<Project> project(List<String> cells, Answers.Builder answers, long line, List<Fault> before,
            BitSet numbers) {
        if (before.isEmpty() && isEmpty(cells)) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>(before);
        List<CellReadAs> readAs = new ArrayList<>(0);
        Map<String, String> own = new LinkedHashMap<>(2);
        int count = cells.size();
        for (int i = 0; i < count; i++) {
            if (cells.get(i) != null) {
                column(i).read(cells.get(i), CellAddress.pointer(i, line), faults,
                        numbers.get(i) ? new ArrayList<>(0) : readAs, own, answers);
            }
        }
        if (count < columns.size()) {
            faults.add(BatchFaults.missingCells(CellAddress.pointer(count, line)));
        }
        return Optional.of(faults.isEmpty() ? new Project(line, own, new AwardsRequest(
                new Request(request.language(), request.on(), request.policy(), answers.build()), false), null, readAs)
                : Project.refused(line, own, Problem.of(
                        new BadRequestException(faults, Optional.of(request.language())), request.language())));
    }

    private static boolean isEmpty(List<String> cells) {
        for (String cell : cells) {
            if (cell == null || !PastedText.isEmpty(cell)) {
                return false;
            }
        }
        return true;
    }
}
