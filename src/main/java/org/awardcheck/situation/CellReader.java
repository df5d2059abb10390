package org.awardcheck.situation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;

/**
 * Reads the answers to one fact as the cells of a sheet hold them: figures as people keep them, {@link ChoiceReader} as
 * they write them. Each cell has one fault at most.
 */
public final class CellReader {
    /** A power of two. */
    private static final int KEPT = 256;

    private final Fact fact;
    private final FigureReader figures;
    private final boolean isFigure;
    /** Above it a figure under a heading in 万元 may be one in yuan, so it has to be written with its unit. */
    private final long plausible;
    private final ChoiceReader choices;
    /**
     * What was chosen in some cells that were read, as they are: a sheet has few that differ. Several threads may read.
     */
    private final Chosen[] chosen = new Chosen[KEPT];

    private static final class Chosen {
        private final char[] cell;
        private final long value;

        Chosen(char[] cell, long value) {
            this.cell = cell;
            this.value = value;
        }
    }

    /** @param isInWan whether money without a unit is in 万元, not in yuan; meaningless for any other fact */
    public CellReader(Fact fact, boolean isInWan) {
        this.fact = fact;
        this.isFigure = fact.type().isNumber();
        this.plausible = isInWan ? fact.plausible().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
        this.figures = isInWan ? FigureReader.of(fact) : FigureReader.inYuan(fact);
        this.choices = new ChoiceReader(fact);
    }

    /** The fact that is answered. */
    public Fact fact() {
        return fact;
    }

    /** Whether a sum of money without a unit is in 万元. */
    public boolean isInWan() {
        return figures.one() > 1;
    }

    /** Whether the answers are figures. */
    public boolean isFigure() {
        return isFigure;
    }

    /**
     * Whether a cell's text is the number that the cell holds, be it in yuan, in things or in the unit of the column;
     * also if it cannot be read at all, which {@link #read} says.
     */
    public boolean isSaidBy(String cell, BigDecimal held) {
        FigureReader.Reading reading = figures.read(cell);
        BigDecimal value = BigDecimal.valueOf(reading.value());
        return reading.wrong() != null || value.compareTo(held) == 0
                || value.compareTo(held.multiply(BigDecimal.valueOf(figures.one()))) == 0;
    }

    /**
     * The answer in a cell; nothing where the cell is empty, or where it is not understood.
     *
     * @param faults where what is wrong goes
     * @param readAs where figures go that were read as other numbers than their digits
     */
    public OptionalLong read(String cell, Pointer at, List<Fault> faults, List<CellReadAs> readAs) {
        if (PastedText.isEmpty(cell)) {
            return OptionalLong.empty();
        }
        return isFigure ? figure(cell, at, faults, readAs) : choice(cell, at, faults);
    }

    private OptionalLong choice(String cell, Pointer at, List<Fault> faults) {
        OptionalLong value = fact.type() == FactType.MULTI ? several(cell, at, faults) : choices.one(cell, at, faults);
        if (value.isPresent()) {
            char[] text = cell.toCharArray();
            chosen[place(text, 0, text.length)] = new Chosen(text, value.getAsLong());
        }
        return value;
    }

    private OptionalLong several(String cell, Pointer at, List<Fault> faults) {
        if (ChoiceReader.isNone(cell)) {
            return OptionalLong.of(Value.EMPTY);
        }
        List<String> names = choices.names(cell);
        List<Fault> found = new ArrayList<>();
        OptionalLong all = choices.all(names.isEmpty() ? List.of(cell) : names, at, found);
        found.stream().limit(1).forEach(faults::add);
        return all;
    }

    /**
     * The answer in a cell that is written in digits alone, or that was read a short while ago. Nearly all are, and it
     * takes a small part of the time, since no text has to be made of it.
     *
     * @param from   where it begins among the characters
     * @param length how many it has
     * @return {@link Value#UNKNOWN} for any other cell, which {@link #read} is for
     */
    public long readPlain(char[] text, int from, int length) {
        if (isFigure) {
            long value = figures.readPlain(text, from, length);
            return value <= plausible ? value : Value.UNKNOWN;
        }
        Chosen known = length == 0 ? null : chosen[place(text, from, length)];
        return known != null && Arrays.equals(known.cell, 0, known.cell.length, text, from, from + length) ? known.value
                : Value.UNKNOWN;
    }

    /** Where it is kept, if it is: in the place of another one that has as many characters, and those at its ends. */
    private static int place(char[] text, int from, int length) {
        return (length * 37 + text[from] * 7 + text[from + length / 2] * 17 + text[from + length - 1]) & KEPT - 1;
    }

    private OptionalLong figure(String cell, Pointer at, List<Fault> faults, List<CellReadAs> readAs) {
        FigureReader.Reading reading = figures.read(cell);
        Optional<Fault> fault = fault(cell, reading, at);
        fault.ifPresent(faults::add);
        if (fault.isPresent()) {
            return OptionalLong.empty();
        }
        if (reading.isConverted()) {
            readAs.add(new CellReadAs(at, new ReadAs(fact, cell, reading.value())));
        }
        return OptionalLong.of(reading.value());
    }

    private Optional<Fault> fault(String cell, FigureReader.Reading reading, Pointer at) {
        Optional<Doubt> doubt = doubt(reading);
        if (doubt.isPresent()) {
            return doubt.map(it -> AnswerFaults.implausible(at, it));
        }
        if (reading.isOfWords(cell)) {
            return Optional.of(AnswerFaults.noFigure(at, fact));
        }
        return reading.wrong() != null ? Optional.of(AnswerFaults.figure(at, fact, reading))
                : AmbiguousFigure.of(cell, fact, reading).map(it -> AnswerFaults.ambiguous(at, fact, cell, it));
    }

    private Optional<Doubt> doubt(FigureReader.Reading reading) {
        if (reading.value() <= plausible || reading.hasUnit()) {
            return Optional.empty();
        }
        return reading.wrong() == null ? Doubt.about(fact, reading.value(), false) : Doubt.beyond(fact, reading);
    }

    /** What two headings that look alike have in common. */
    public static String key(String name) {
        return PastedText.visible(name).toLowerCase(Locale.ROOT);
    }
}
