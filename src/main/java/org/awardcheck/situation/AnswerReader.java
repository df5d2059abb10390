package org.awardcheck.situation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;

/**
 * Reads what answers are made of (facts and options by their ids, figures, dates), whatever they came in. What it finds
 * no sense in is a fault, and then nothing comes back.
 *
 * @param faults where everything that is wrong goes
 */
public record AnswerReader(FactList facts, List<Fault> faults) {
    /** There was no year zero. */
    private static final Pattern DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The fact of this id. */
    public Optional<Fact> fact(String id, Pointer pointer) {
        Optional<Fact> fact = facts.find(id);
        if (fact.isEmpty()) {
            faults.add(AnswerFaults.unknownFact(pointer, id, facts.stream().map(Fact::id).toList()));
        }
        return fact;
    }

    /** The option of this id, as the value of the fact. */
    public OptionalLong option(Fact fact, String id, Pointer pointer) {
        OptionalInt position = fact.find(id);
        if (position.isEmpty()) {
            faults.add(AnswerFaults.unknownOption(pointer, id, fact));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Value.ofOption(position.getAsInt()));
    }

    /** The options so far and one more, which must not be among them. */
    public long andOption(long options, Fact fact, String id, Pointer pointer) {
        long one = option(fact, id, pointer).orElse(Value.EMPTY);
        if ((options & one) != 0) {
            faults.add(AnswerFaults.repeatedOption(pointer, id));
        }
        return options | one;
    }

    /** A whole number, if it lies within the bounds of its type. */
    public OptionalLong number(FactType type, long number, Pointer pointer) {
        if (number < 0 || number > type.maximum()) {
            faults.add(AnswerFaults.outOfBounds(pointer, type));
            return OptionalLong.empty();
        }
        return OptionalLong.of(number);
    }

    /** A figure as people type it, money in 万元; one that is too large, too, if it has to be asked what is meant. */
    public Optional<FigureReader.Reading> figure(Fact fact, String typed, Pointer pointer) {
        FigureReader.Reading reading = FigureReader.of(fact).read(typed);
        if (reading.wrong() != null && Doubt.beyond(fact, reading).isEmpty()) {
            faults.add(AnswerFaults.figure(pointer, fact, reading));
            return Optional.empty();
        }
        return Optional.of(reading);
    }

    /** Puts a fact among those that are skipped: once, and only if it is not answered. */
    public void skip(Fact fact, Set<Fact> skipped, boolean isAnswered, Pointer pointer) {
        if (!skipped.add(fact)) {
            faults.add(AnswerFaults.repeatedFact(pointer, fact.id()));
        }
        if (isAnswered) {
            faults.add(AnswerFaults.answeredFact(pointer, fact));
        }
    }

    /** A day as ISO 8601 writes it, with a year of four digits. */
    public static Optional<LocalDate> date(String given, Pointer pointer, List<Fault> faults) {
        try {
            if (DATE.matcher(given).matches()) {
                return Optional.of(LocalDate.parse(given));
            }
        } catch (DateTimeParseException e) {
            // No such day; a fault like anything else that is no date.
        }
        faults.add(AnswerFaults.noDate(pointer, given));
        return Optional.empty();
    }

    /** Makes sure that there is an edition of this id. */
    public static void checkEdition(String id, Editions editions, Pointer pointer, List<Fault> faults) {
        if (editions.policies().stream().noneMatch(policy -> policy.id().equals(id))) {
            faults.add(AnswerFaults.unknownEdition(pointer, id));
        }
    }
}
