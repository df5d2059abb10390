package org.awardcheck.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Facts;
import org.awardcheck.request.AwardsRequest;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.awardcheck.situation.CellReadAs;
import org.awardcheck.situation.CellReader;
import org.awardcheck.situation.Copied;
import org.awardcheck.situation.Pointer;

/** What the columns of a sheet hold, as its header says: answers, what is the user's own, or nothing. */
final class Columns {
    private static final String PROJECT = "project";
    private static final String OWN = "x-";
    /** More faults than so many are not named. */
    private static final int MOST_FAULTS = 100;
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[\\s_-]*[(（\\[]?(万元|元|yuan)[)）\\]]?");
    private static final Pattern WITH_COUNT = Pattern.compile("(.+?)\\s*[(（\\[](.+)[)）\\]]");
    /** What stands for bytes that are no character. */
    private static final char DAMAGED = '\uFFFD';

    private static final BitSet NONE = new BitSet();

    private final List<Column> columns = new ArrayList<>();
    private final Request request;

    /**
     * What one column holds.
     *
     * @param answers null for what is not an answer
     * @param fact    the place of the fact that is answered
     * @param own     null for what is not the user's own
     */
    private record Column(CellReader answers, int fact, String own) {
        private static final Column NOTHING = new Column(null, -1, null);

        static Column of(CellReader answers, Facts facts) {
            return new Column(answers, facts.positionOf(answers.fact()), null);
        }

        static Column own(String name) {
            return new Column(null, -1, name);
        }
    }

    /** A cell by its address, as sheets show it: {@code C17}; put together when it is shown. */
    private record Address(int column, long line) {
        @Override
        public String toString() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('A' + rest % 26));
            }
            return letters.append(line).toString();
        }
    }

    /**
     * Reads a header.
     *
     * @param request what is asked of every project, without its answers
     * @param line    where the header stands
     * @throws BadRequestException naming every column that is unknown or stands there twice
     */
    Columns(List<String> header, Request request, long line) {
        this.request = request;
        Map<String, Fact> known = known(request.policy().facts().stream());
        List<Fault> faults = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (String heading : header) {
            Pointer at = at(columns.size(), line);
            Column column = column(heading, known, request.policy().facts()).orElseGet(() -> {
                faults.add(BatchFaults.unknownColumn(at, heading, names(known)));
                return Column.NOTHING;
            });
            columns.add(column);
            Object what = column.answers() == null ? column.own() : column.answers().fact();
            if (what != null && !seen.add(what)) {
                faults.add(BatchFaults.repeatedColumn(at, heading));
            }
        }
        if (seen.isEmpty() && faults.isEmpty()) {
            faults.add(BatchFaults.noHeader());
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)),
                    Optional.of(request.language()));
        }
    }

    private static Map<String, Fact> known(Stream<Fact> facts) {
        Map<String, Fact> known = new HashMap<>();
        facts.forEach(fact -> Stream.of(fact.id(), fact.label().zh(), fact.label().en())
                .forEach(name -> known.put(CellReader.key(name), fact)));
        return known;
    }

    private Collection<String> names(Map<String, Fact> known) {
        List<String> names = new ArrayList<>(List.of(PROJECT));
        known.values().stream().distinct()
                .forEach(fact -> names.addAll(List.of(fact.id(), fact.label().zh(), fact.label().en())));
        return names;
    }

    private static Optional<Column> column(String heading, Map<String, Fact> known, Facts facts) {
        String name = CellReader.key(heading);
        if (name.isEmpty()) {
            return Optional.of(Column.NOTHING);
        }
        if (name.equals(PROJECT) || name.startsWith(OWN) && name.length() > OWN.length()) {
            return Optional.of(Column.own(heading.strip()));
        }
        if (known.containsKey(name)) {
            return Optional.of(Column.of(new CellReader(known.get(name), false), facts));
        }
        Matcher money = WITH_UNIT.matcher(name);
        if (money.matches() && isOf(FactType.MONEY, known.get(money.group(1)))) {
            return Optional.of(Column.of(new CellReader(known.get(money.group(1)), money.group(2).equals("万元")), facts));
        }
        Matcher count = WITH_COUNT.matcher(name);
        return count.matches() && isOf(FactType.COUNT, known.get(count.group(1)))
                && isUnit(count.group(2), known.get(count.group(1)))
                ? Optional.of(Column.of(new CellReader(known.get(count.group(1)), false), facts)) : Optional.empty();
    }

    private static boolean isOf(FactType type, Fact fact) {
        return fact != null && fact.type() == type;
    }

    private static boolean isUnit(String given, Fact fact) {
        return fact.unit().stream().flatMap(unit -> Stream.of(unit.zh(), unit.en()))
                .anyMatch(unit -> CellReader.key(unit).equals(given));
    }

    /** How many there are. */
    int count() {
        return columns.size();
    }

    /** What reads a column's answers; nothing where it has none. */
    Optional<CellReader> answers(int column) {
        return column < columns.size() ? Optional.ofNullable(columns.get(column).answers()) : Optional.empty();
    }

    /** The columns of the user's own, as they are called. */
    List<String> own() {
        return columns.stream().map(Column::own).filter(own -> own != null).toList();
    }

    /**
     * Reads a row; nothing if all of its cells are empty.
     *
     * @param line where it stands
     */
    Optional<Project> project(List<String> cells, long line) {
        return project(cells, line, List.of(), NONE);
    }

    /**
     * Reads a row some of whose cells could not be read; they are empty.
     *
     * @param before  what is wrong with them
     * @param numbers the columns whose cells hold numbers, which are read as they are shown
     */
    Optional<Project> project(List<String> cells, long line, List<Fault> before, BitSet numbers) {
        if (before.isEmpty() && isEmpty(cells)) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>(before);
        List<CellReadAs> readAs = new ArrayList<>(0);
        Map<String, String> own = new LinkedHashMap<>(2);
        Answers.Builder answers = Answers.builder(request.policy().facts());
        int count = cells.size();
        for (int i = 0; i < count; i++) {
            Column column = i < columns.size() ? columns.get(i) : Column.NOTHING;
            long plain = column.answers() == null ? Value.UNKNOWN : column.answers().readPlain(cells.get(i));
            if (Value.isKnown(plain)) {
                answers.put(column.fact(), plain);
            } else {
                read(column, cells.get(i), at(i, line), faults, numbers.get(i) ? new ArrayList<>(0) : readAs, own, answers);
            }
        }
        if (count < columns.size()) {
            faults.add(BatchFaults.missingCells(at(count, line)));
        }
        return Optional.of(faults.isEmpty() ? new Project(line, own, new AwardsRequest(
                new Request(request.language(), request.on(), request.policy(), answers.build()), false), null, readAs)
                : Project.refused(line, own, Problem.of(
                        new BadRequestException(faults, Optional.of(request.language())), request.language())));
    }

    private static boolean isEmpty(List<String> cells) {
        for (String cell : cells) {
            if (!Copied.isEmpty(cell)) {
                return false;
            }
        }
        return true;
    }

    private static void read(Column column, String cell, Pointer at, List<Fault> faults, List<CellReadAs> readAs,
            Map<String, String> own, Answers.Builder answers) {
        if (cell.indexOf(DAMAGED) >= 0) {
            faults.add(BatchFaults.damagedCell(at));
        } else if (column.own() != null) {
            own.put(column.own(), cell);
        } else if (column.answers() != null) {
            OptionalLong value = column.answers().read(cell, at, faults, readAs);
            if (value.isPresent()) {
                answers.put(column.fact(), value.getAsLong());
            }
        } else if (!Copied.isEmpty(cell)) {
            faults.add(BatchFaults.cellWithoutHeading(at));
        }
    }

    static Pointer at(int column, long line) {
        return new Pointer(Pointer.WHOLE, new Address(column, line));
    }
}
