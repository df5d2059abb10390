package org.awardcheck.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/**
 * Reads the answers to one fact as the cells of a sheet hold them: figures as people keep them, options by id or by label in
 * either language, several of them parted by semicolons or enumeration commas. Each cell has one fault at most.
 */
public final class CellReader {
    /** The empty set, as in addresses. */
    private static final String NONE = "none";
    private static final Pattern SEPARATOR = Pattern.compile("[;；]");
    private static final String ENUMERATION = "、";
    /** A power of two. */
    private static final int KEPT = 256;

    private final Fact fact;
    private final FigureReader figures;
    private final boolean isFigure;
    /** Above it a figure under a heading in 万元 may be one in yuan, so it has to be written with its unit. */
    private final long plausible;
    private final Map<String, Long> values = new HashMap<>();
    /** What was chosen in some cells that were read, as they stand: a sheet has few that differ. Several threads may read. */
    private final Chosen[] chosen = new Chosen[KEPT];
    /** Into how many pieces an enumeration comma cuts the label that has most of them. */
    private final int mostPieces;

    private record Chosen(String cell, long value) {
    }

    /** @param isInWan whether money without a unit is in 万元, not in yuan; meaningless for any other fact */
    public CellReader(Fact fact, boolean isInWan) {
        this.fact = fact;
        this.isFigure = fact.type().isNumber();
        this.plausible = isInWan ? fact.plausible().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
        this.figures = isInWan ? FigureReader.of(fact) : FigureReader.inYuan(fact);
        if (fact.type() == FactType.BOOLEAN) {
            Stream.of("yes", "true", "是").forEach(it -> values.put(it, Value.YES));
            Stream.of("no", "false", "否").forEach(it -> values.put(it, Value.EMPTY));
        }
        for (int i = 0; i < fact.options().size(); i++) {
            Option option = fact.options().get(i);
            long value = Value.ofOption(i);
            Stream.of(option.id(), option.label().zh(), option.label().en()).map(CellReader::key)
                    .forEach(it -> values.put(it, value));
        }
        mostPieces = values.keySet().stream().mapToInt(name -> name.split(ENUMERATION).length).max().orElse(1);
    }

    /** The fact that is answered. */
    public Fact fact() {
        return fact;
    }

    /**
     * The answer in a cell; nothing where the cell is empty, or where it is not understood.
     *
     * @param faults where what is wrong goes
     */
    public OptionalLong read(String cell, Pointer at, List<Fault> faults) {
        if (Copied.isEmpty(cell)) {
            return OptionalLong.empty();
        }
        return isFigure ? figure(cell, at, faults) : choice(cell, at, faults);
    }

    private OptionalLong choice(String cell, Pointer at, List<Fault> faults) {
        OptionalLong value = fact.type() == FactType.MULTI ? several(cell, at, faults) : one(cell, at, faults);
        if (value.isPresent()) {
            chosen[place(cell)] = new Chosen(cell, value.getAsLong());
        }
        return value;
    }

    /**
     * The answer in a cell that is written in digits alone, or that was read a short while ago. Nearly all are, and it takes a
     * small part of the time.
     *
     * @return {@link Value#UNKNOWN} for any other cell, which {@link #read} is for
     */
    public long readPlain(String cell) {
        if (isFigure) {
            long value = figures.readPlain(cell);
            return value <= plausible ? value : Value.UNKNOWN;
        }
        Chosen known = cell.isEmpty() ? null : chosen[place(cell)];
        return known != null && known.cell().equals(cell) ? known.value() : Value.UNKNOWN;
    }

    /** Where it is kept, if it is: in the place of another one that has as many characters, and those at its ends. */
    private static int place(String cell) {
        int length = cell.length();
        return (length * 37 + cell.charAt(0) * 7 + cell.charAt(length / 2) * 17 + cell.charAt(length - 1)) & KEPT - 1;
    }

    private OptionalLong figure(String cell, Pointer at, List<Fault> faults) {
        FigureReader.Reading reading = figures.read(cell);
        Optional<Doubt> doubt = doubt(reading);
        if (doubt.isPresent() || reading.wrong() != null) {
            faults.add(doubt.map(it -> AnswerFaults.implausible(at, it))
                    .orElseGet(() -> AnswerFaults.figure(at, fact, reading)));
            return OptionalLong.empty();
        }
        return OptionalLong.of(reading.value());
    }

    private Optional<Doubt> doubt(FigureReader.Reading reading) {
        if (reading.value() <= plausible || reading.hasUnit()) {
            return Optional.empty();
        }
        return reading.wrong() == null ? Doubt.about(fact, reading.value(), reading.isConverted())
                : Doubt.beyond(fact, reading);
    }

    private OptionalLong one(String cell, Pointer at, List<Fault> faults) {
        Long value = values.get(key(cell));
        if (value == null) {
            faults.add(AnswerFaults.unknownName(at, cell, fact));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value);
    }

    private OptionalLong several(String cell, Pointer at, List<Fault> faults) {
        if (key(cell).equals(NONE)) {
            return OptionalLong.of(Value.EMPTY);
        }
        long all = Value.EMPTY;
        for (String name : names(cell)) {
            OptionalLong option = one(name, at, faults);
            if (option.isEmpty()) {
                return option;
            }
            if ((all & option.getAsLong()) != 0) {
                faults.add(AnswerFaults.repeatedOption(at, name));
                return OptionalLong.empty();
            }
            all |= option.getAsLong();
        }
        if (all == Value.EMPTY) {
            faults.add(AnswerFaults.unknownName(at, cell, fact));
            return OptionalLong.empty();
        }
        return OptionalLong.of(all);
    }

    /** The names in a cell. A label may hold enumeration commas itself, so the longest known name counts. */
    private List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(cell)) {
            String[] pieces = part.split(ENUMERATION);
            int from = 0;
            while (from < pieces.length) {
                int to = Math.min(pieces.length, from + mostPieces);
                while (to > from + 1 && !values.containsKey(key(join(pieces, from, to)))) {
                    to--;
                }
                names.add(join(pieces, from, to));
                from = to;
            }
        }
        names.removeIf(Copied::isEmpty);
        return names;
    }

    private static String join(String[] pieces, int from, int to) {
        return String.join(ENUMERATION, Arrays.asList(pieces).subList(from, to));
    }

    /** What two names that look alike have in common. */
    public static String key(String name) {
        return Copied.visible(name).toLowerCase(Locale.ROOT);
    }
}
