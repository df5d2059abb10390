package org.awardcheck.web.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.AnswerFaults;
import org.awardcheck.situation.AnswerReader;
import org.awardcheck.situation.ChoiceReader;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.PastedText;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * Reads the answers among the parameters of an address, which may be those of a form.
 *
 * @param choices what can be chosen for each fact that is no number
 * @param faults where everything that is wrong goes
 * @param readAs where figures go that were read differently from what was typed
 * @param asked  the question that a form answers; a field of it may be left empty where 'I don't know yet' is chosen
 */
record ParameterReader(Policy policy, Map<Fact, ChoiceReader> choices, List<Fault> faults, List<ReadAs> readAs,
        Optional<Question> asked) {

    /**
     * Reads the answers in the order of their parameters; of one that is there several times, where the first is.
     *
     * @param given the values of all parameters, by name
     */
    Situation read(Situation situation, List<Parameter> parameters, Map<String, List<String>> given) {
        Set<Fact> skipped = facts(given.getOrDefault(Names.SKIP, List.of()));
        Optional<FigureForm> figures = asked.flatMap(question -> FigureForm.sent(question, given, skipped,
                facts(given.getOrDefault(Names.NONE, List.of()))));
        Situation read = situation;
        Set<Fact> done = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(Names.SKIP)) {
                for (Fact fact : facts(List.of(parameter.value()), new ArrayList<>())) {
                    read = isFilled(fact, given) ? read : read.skip(fact);
                }
            }
            Optional<Fact> fact = policy.facts().find(parameter.name()).filter(done::add);
            if (fact.isPresent()) {
                read = read(read, fact.get(), given.get(parameter.name()), skipped.contains(fact.get()),
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

    private Fault noAnswer(Fact fact) {
        return fact.equals(policy.facts().topicFact()) ? QueryFaults.noTopic(fact) : QueryFaults.noAnswer(fact);
    }

    static boolean isFilled(Fact fact, Map<String, List<String>> given) {
        return given.getOrDefault(fact.id(), List.of()).stream()
                .anyMatch(value -> !PastedText.isEmpty(value) && !value.equals(Names.UNKNOWN));
    }

    private boolean isAsked(Fact fact) {
        return asked.map(question -> question.facts().contains(fact)).orElse(false);
    }

    private Situation read(Situation situation, Fact fact, List<String> given, boolean skipped,
            boolean mayBeEmpty) {
        Set<String> values = new LinkedHashSet<>();
        given.forEach(value -> values.addAll(fact.type().hasOptions()
                ? choices.get(fact).names(value) : List.of(value.strip())));
        values.removeIf(PastedText::isEmpty);
        boolean blank = values.isEmpty();
        boolean unknown = values.remove(Names.UNKNOWN) || skipped;
        if (values.isEmpty()) {
            if (blank && !unknown && !mayBeEmpty) {
                faults.add(asked.isPresent() ? noAnswer(fact) : QueryFaults.nothingBehind(fact));
            }
            return unknown ? situation.skip(fact) : situation;
        }
        // In a form of several fields, 'I don't know yet' is meant for those that are left empty.
        boolean partly = isAsked(fact) && asked.orElseThrow().facts().size() > 1;
        if (unknown && !partly) {
            faults.add(AnswerFaults.answeredFact(Pointer.of(fact.id()), fact));
            return situation.without(List.of(fact));
        }
        OptionalLong value = value(fact, values, mayBeEmpty);
        return value.isPresent() ? situation.with(fact, value.getAsLong()) : situation;
    }

    private OptionalLong value(Fact fact, Set<String> values, boolean isOneOfSeveral) {
        if (fact.type() == FactType.MULTI) {
            return options(fact, values);
        }
        Set<Long> read = new LinkedHashSet<>();
        int before = faults.size();
        for (String value : values) {
            (fact.type().isNumber() ? number(fact, value, isOneOfSeveral)
                    : choices.get(fact).one(value, Pointer.of(fact.id()), faults)).ifPresent(read::add);
        }
        // The same in another notation is no second answer.
        if (read.size() > 1) {
            faults.add(QueryFaults.answeredTwice(fact));
        }
        return read.size() == 1 && faults.size() == before
                ? OptionalLong.of(read.iterator().next()) : OptionalLong.empty();
    }

    private OptionalLong number(Fact fact, String given, boolean isOneOfSeveral) {
        if (FigureReader.of(fact).read(given).isOfWords(given)) {
            faults.add(QueryFaults.words(fact, isOneOfSeveral ? asked : Optional.empty()));
            return OptionalLong.empty();
        }
        Optional<FigureReader.Reading> reading = reader().figure(fact, given, Pointer.of(fact.id()));
        reading.filter(FigureReader.Reading::isConverted)
                .ifPresent(it -> readAs.add(new ReadAs(fact, given, it.value())));
        return reading.map(it -> OptionalLong.of(it.value())).orElse(OptionalLong.empty());
    }

    private OptionalLong options(Fact fact, Set<String> given) {
        boolean none = given.removeIf(ChoiceReader::isNone);
        if (none && !given.isEmpty()) {
            faults.add(QueryFaults.noneAndSome(fact));
            return OptionalLong.empty();
        }
        int before = faults.size();
        long all = Value.EMPTY;
        for (String name : given) {
            all |= choices.get(fact).one(name, Pointer.of(fact.id()), faults).orElse(Value.EMPTY);
        }
        return faults.size() == before ? OptionalLong.of(all) : OptionalLong.empty();
    }

    /** The facts of lists of their ids. */
    Set<Fact> facts(List<String> lists) {
        return facts(lists, faults);
    }

    private Set<Fact> facts(List<String> lists, List<Fault> unknown) {
        AnswerReader reader = new AnswerReader(policy.facts(), unknown);
        Set<Fact> facts = new LinkedHashSet<>();
        lists.stream().flatMap(ChoiceReader::parts)
                .forEach(id -> reader.fact(id, Pointer.of(Names.SKIP)).ifPresent(facts::add));
        return facts;
    }

    private AnswerReader reader() {
        return new AnswerReader(policy.facts(), faults);
    }
}
