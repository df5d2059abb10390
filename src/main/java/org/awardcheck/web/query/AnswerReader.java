package org.awardcheck.web.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;

/**
 * Reads the answers among the parameters.
 *
 * @param faults where everything that is wrong goes
 * @param readAs where figures go that were read differently from what was typed
 * @param asked  the question that a form answers; a field of it may be left empty where 'I don't know yet' is chosen
 */
record AnswerReader(Policy policy, List<QueryFault> faults, List<ReadAs> readAs, Optional<Question> asked) {

    Situation read(Situation situation, Map<String, List<String>> given) {
        Set<Fact> skipped = facts(given.getOrDefault(Names.SKIP, List.of()));
        Optional<FigureForm> figures = asked.flatMap(question -> FigureForm.sent(question, given, skipped,
                facts(given.getOrDefault(Names.NONE, List.of()))));
        Situation read = situation;
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            if (parameter.getKey().equals(Names.SKIP)) {
                for (Fact fact : skipped) {
                    read = isFilled(fact, given) ? read : read.skip(fact);
                }
            }
            Optional<Fact> fact = policy.facts().find(parameter.getKey());
            if (fact.isPresent()) {
                read = read(read, fact.get(), parameter.getValue(), skipped.contains(fact.get()),
                        figures.isPresent());
            }
        }
        if (figures.isPresent()) {
            figures.get().fault().ifPresent(faults::add);
            // While something is wrong nobody has said that the rest is nothing.
            return faults.isEmpty() ? figures.get().withZeros(read) : read;
        }
        asked.ifPresent(question -> checkAnswered(question, given, skipped));
        return read;
    }

    /** A form must answer its question. */
    private void checkAnswered(Question question, Map<String, List<String>> given, Set<Fact> skipped) {
        if (question.facts().stream().noneMatch(fact -> given.containsKey(fact.id()) || skipped.contains(fact))) {
            faults.add(noAnswer(question.facts().get(0)));
        }
    }

    private QueryFault noAnswer(Fact fact) {
        return fact.equals(policy.facts().topicFact()) ? QueryFaults.noTopic(fact) : QueryFaults.noAnswer(fact);
    }

    static boolean isFilled(Fact fact, Map<String, List<String>> given) {
        return given.getOrDefault(fact.id(), List.of()).stream()
                .anyMatch(value -> !FigureReader.isEmpty(value) && !value.equals(Names.UNKNOWN));
    }

    private boolean isAsked(Fact fact) {
        return asked.map(question -> question.facts().contains(fact)).orElse(false);
    }

    private Situation read(Situation situation, Fact fact, List<String> given, boolean skipped,
            boolean mayBeEmpty) {
        Set<String> values = new LinkedHashSet<>(given.stream()
                .flatMap(value -> fact.type().hasOptions() ? Arrays.stream(value.split(",", -1)) : List.of(value).stream())
                .map(value -> FigureReader.isEmpty(value) ? "" : value.strip()).toList());
        boolean blank = values.remove("") && values.isEmpty();
        boolean unknown = values.remove(Names.UNKNOWN) || skipped;
        if (values.isEmpty()) {
            if (blank && !unknown && !mayBeEmpty) {
                faults.add(noAnswer(fact));
            }
            return unknown ? situation.skip(fact) : situation;
        }
        // In a form of several fields, 'I don't know yet' is meant for those that are left empty.
        boolean partly = isAsked(fact) && asked.orElseThrow().facts().size() > 1;
        if (unknown && !partly) {
            faults.add(QueryFaults.answeredAndUnknown(fact));
            return situation.without(List.of(fact));
        }
        return value(fact, values).map(value -> situation.with(fact, value)).orElse(situation);
    }

    private Optional<Long> value(Fact fact, Set<String> values) {
        if (fact.type() == FactType.MULTI) {
            return options(fact, values);
        }
        if (values.size() > 1) {
            faults.add(QueryFaults.answeredTwice(fact));
            return Optional.empty();
        }
        String only = values.iterator().next();
        return switch (fact.type()) {
            case BOOLEAN -> bool(fact, only);
            case MONEY, COUNT -> number(fact, only);
            case OPTION, MULTI -> option(fact, only);
        };
    }

    private Optional<Long> bool(Fact fact, String given) {
        switch (given) {
            case Names.YES, "true":
                return Optional.of(Value.YES);
            case Names.NO, "false":
                return Optional.of(Value.EMPTY);
            default:
                faults.add(QueryFaults.unknownOption(fact, given));
                return Optional.empty();
        }
    }

    private Optional<Long> number(Fact fact, String given) {
        FigureReader.Reading reading = FigureReader.of(fact).read(given);
        if (reading.wrong() != null) {
            faults.add(QueryFaults.number(fact, reading.wrong()));
            return Optional.empty();
        }
        if (reading.isConverted()) {
            readAs.add(new ReadAs(fact, given, reading.value()));
        }
        return Optional.of(reading.value());
    }

    private Optional<Long> option(Fact fact, String given) {
        OptionalInt position = fact.find(given);
        if (position.isEmpty()) {
            faults.add(QueryFaults.unknownOption(fact, given));
            return Optional.empty();
        }
        return Optional.of(Value.ofOption(position.getAsInt()));
    }

    private Optional<Long> options(Fact fact, Set<String> given) {
        boolean none = given.remove(Names.NONE);
        if (none && !given.isEmpty()) {
            faults.add(QueryFaults.noneAndSome(fact));
            return Optional.empty();
        }
        long bits = Value.EMPTY;
        for (String id : given) {
            Optional<Long> bit = option(fact, id);
            if (bit.isEmpty()) {
                return Optional.empty();
            }
            bits |= bit.get();
        }
        return Optional.of(bits);
    }

    /** The facts of lists of their ids. */
    Set<Fact> facts(List<String> lists) {
        Set<Fact> facts = new LinkedHashSet<>();
        lists.stream().flatMap(list -> Arrays.stream(list.split(",", -1))).map(String::strip).forEach(id ->
                policy.facts().find(id).ifPresentOrElse(facts::add,
                        () -> faults.add(QueryFaults.unknownName(id, policy.facts()))));
        return facts;
    }
}
