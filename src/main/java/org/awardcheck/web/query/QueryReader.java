package org.awardcheck.web.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.Today;
import org.awardcheck.situation.AnswerReader;
import org.awardcheck.situation.ChoiceReader;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.PastedText;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;
import org.awardcheck.situation.Token;
import org.awardcheck.web.query.QueryString.Parameter;

/** Reads the situation in an address, strictly: nothing is guessed and nothing ignored without a word. */
public final class QueryReader {
    private static final Set<String> TOKENS = Set.of(Names.TOKEN, Names.KEPT);

    private final Editions editions;
    private final IdentityHashMap<Policy, Relevance> relevance = new IdentityHashMap<>();
    private final IdentityHashMap<Fact, ChoiceReader> choices = new IdentityHashMap<>();
    private final Clock clock;

    /** @param clock tells today, for addresses that name no date */
    public QueryReader(Editions editions, Clock clock) {
        this.editions = editions;
        for (Policy policy : editions.policies()) {
            relevance.put(policy, new Relevance(policy));
            policy.facts().stream().filter(fact -> !fact.type().isNumber())
                    .forEach(fact -> choices.put(fact, new ChoiceReader(fact)));
        }
        this.clock = clock;
    }

    /**
     * Reads a query.
     *
     * @param raw   the query as it is in the address, or null
     * @param names the parameters that the page reads for itself
     */
    public QueryReading read(String raw, Set<String> names) {
        return read(withoutTail(QueryString.parse(raw), names), Names.TOKEN, names, Optional.empty());
    }

    /**
     * What was copied along with a link is behind its last value; what a page reads for itself may be meant to end so.
     */
    private static List<Parameter> withoutTail(List<Parameter> parameters, Set<String> names) {
        int last = parameters.size() - 1;
        if (last >= 0 && !names.contains(parameters.get(last).name())) {
            Parameter copied = parameters.get(last);
            parameters.set(last, new Parameter(copied.name(), PastedText.withoutTail(copied.value())));
        }
        return parameters;
    }

    /**
     * Reads what a question's form sends: the situation before, and the answers to the question.
     *
     * @param asked the question's id
     */
    public QueryReading readForm(String raw, Set<String> names, String asked) {
        return read(QueryString.parse(raw), Names.TOKEN, names, Optional.of(asked));
    }

    /** @param token the parameter that holds a situation in its short form */
    private QueryReading read(List<Parameter> parameters, String token, Set<String> names, Optional<String> asked) {
        Map<String, List<String>> given = byName(parameters);
        List<Fault> faults = new ArrayList<>();
        LocalDate today = Today.by(clock);
        Optional<Situation> before = before(token, given, today, faults);
        Optional<LocalDate> date = date(given.getOrDefault(Names.ON, List.of()), faults)
                .or(() -> before.flatMap(Situation::asked));
        LocalDate on = date.orElse(today);
        Policy policy = editions.on(on);
        checkEdition(given.getOrDefault(Names.EDITION, List.of()), faults);
        checkNames(given.keySet(), names, policy, faults);

        List<ReadAs> readAs = new ArrayList<>();
        ParameterReader answers = new ParameterReader(policy, choices, faults, readAs, asked.flatMap(policy::question));
        Situation start = start(before, policy, on, answers);
        Situation situation = answers.read(date.map(start::on).orElse(start), parameters, given);
        List<Fact> dropped = relevance.get(policy).noLongerMatter(situation,
                asked.filter(question -> asksTopics(question, policy)).isPresent());
        Situation rest = situation.without(dropped);
        Set<Fact> leftOut = new LinkedHashSet<>(dropped);
        answers.facts(given.getOrDefault(Names.LEFT_OUT, List.of())).stream()
                .filter(fact -> !rest.order().contains(fact)).forEach(leftOut::add);
        Optional<QueryReading> kept = kept(given, token, names);
        kept.ifPresent(it -> faults.addAll(it.faults()));
        kept.ifPresent(it -> it.doubts().forEach(doubt -> faults.add(QueryFaults.unconfirmed(doubt.fact()))));
        kept.ifPresent(it -> leftOut.addAll(it.dropped()));
        readAs.removeIf(it -> !rest.order().contains(it.fact()));
        List<Doubt> doubts = new ArrayList<>();
        List<String> sure = given.getOrDefault(Names.SURE, List.of());
        sure.stream().filter(it -> !mayConfirm(it, policy)).map(QueryFaults::noFigureConfirmed).forEach(faults::add);
        Situation settled = settle(rest, start, sure, readAs, doubts);
        return new QueryReading(settled, faults, doubts, readAs, List.copyOf(leftOut), given,
                kept.filter(QueryReading::isClear).map(QueryReading::situation));
    }

    private static boolean asksTopics(String question, Policy policy) {
        return policy.question(question).filter(it -> it.facts().contains(policy.facts().topicFact())).isPresent();
    }

    /** The variant that is kept to be compared with, read as if it stood alone; nothing where the page takes none. */
    private Optional<QueryReading> kept(Map<String, List<String>> given, String token, Set<String> names) {
        List<String> tokens = given.get(Names.KEPT);
        return token.equals(Names.KEPT) || tokens == null || !names.contains(Names.KEPT) ? Optional.empty()
                : Optional.of(read(tokens.stream().map(it -> new Parameter(Names.KEPT, it)).toList(), Names.KEPT, names,
                        Optional.empty()));
    }

    /** Whether it is a figure; or a fact, whose figure is then asked about again, since any may be beside its name. */
    private static boolean mayConfirm(String sure, Policy policy) {
        return policy.facts().stream().filter(fact -> fact.type() == FactType.MONEY).anyMatch(fact -> {
            FigureReader.Wrong wrong = FigureReader.of(fact).read(sure).wrong();
            return wrong == null || wrong == FigureReader.Wrong.TOO_LARGE || fact.id().equals(sure);
        });
    }

    /**
     * Takes out each figure that is neither plausible nor confirmed, so that nothing can be worked out from it.
     *
     * @param before what was confirmed before, and stays so for as long as the figure does
     * @param sure   what confirms figures
     * @param doubts where they go
     */
    private static Situation settle(Situation situation, Situation before, List<String> sure, List<ReadAs> readAs,
            List<Doubt> doubts) {
        Situation settled = situation;
        // A figure confirms one fact: another one that is the same is asked about on its own.
        List<String> left = new ArrayList<>(sure);
        for (Fact fact : situation.order()) {
            boolean hasUnit = readAs.stream().anyMatch(it -> it.fact().equals(fact) && it.hasUnit());
            Optional<Doubt> doubt = Doubt.about(fact, situation.answers().of(fact), hasUnit);
            if (doubt.isPresent()) {
                boolean isSure = before.sure().contains(fact) && before.answers().of(fact) == doubt.get().value()
                        || situation.sure().contains(fact)
                        || left.stream().filter(doubt.get()::isSettledBy).findFirst().map(left::remove).orElse(false);
                settled = isSure ? settled.confirm(fact) : settled.without(List.of(fact));
                if (!isSure) {
                    doubts.add(doubt.get());
                }
            }
        }
        return settled;
    }

    /** The situation in the short form, which the readable parameters are put over. */
    private Optional<Situation> before(String name, Map<String, List<String>> given, LocalDate today,
            List<Fault> faults) {
        Optional<Situation> before = Optional.empty();
        for (String token : new LinkedHashSet<>(given.getOrDefault(name, List.of()))) {
            Token.Reading reading = Token.read(token, editions, today);
            if (reading.refusal() != null) {
                faults.add(QueryFaults.token(name, reading.refusal()));
            } else if (before.isPresent()) {
                faults.add(QueryFaults.twoTokens(name));
            }
            before = reading.situation();
        }
        return before;
    }

    private static void checkNames(Set<String> given, Set<String> own, Policy policy, List<Fault> faults) {
        given.stream().filter(name -> policy.facts().find(name).isEmpty() && !Names.OF_SITUATIONS.contains(name)
                && !name.equals(Names.LEFT_OUT) && !own.contains(name))
                .forEach(name -> faults.add(QueryFaults.unknownName(name, policy.facts())));
    }

    /** The situation in the short form, in terms of the edition that answers for the date. */
    private static Situation start(Optional<Situation> before, Policy policy, LocalDate on, ParameterReader answers) {
        Situation nothing = Situation.nothing(policy, on);
        if (before.isEmpty() || before.get().policy().equals(policy)) {
            return before.orElse(nothing);
        }
        List<Parameter> parameters = QueryWriter.readable(before.get());
        Map<String, List<String>> readable = byName(parameters);
        checkNames(readable.keySet(), Set.of(), policy, answers.faults());
        return answers.read(nothing, parameters, readable);
    }

    private static Map<String, List<String>> byName(List<Parameter> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach(it -> given.computeIfAbsent(it.name(), name -> new ArrayList<>())
                .add(TOKENS.contains(it.name()) ? Token.bare(it.value()) : it.value()));
        return given;
    }

    /** The date, the last one if there are several. */
    private static Optional<LocalDate> date(List<String> given, List<Fault> faults) {
        Optional<LocalDate> date = Optional.empty();
        for (String text : given) {
            date = AnswerReader.date(text, Pointer.of(Names.ON), faults);
        }
        return date;
    }

    private void checkEdition(List<String> given, List<Fault> faults) {
        given.stream().distinct()
                .forEach(id -> AnswerReader.checkEdition(id, editions, Pointer.of(Names.EDITION), faults));
    }
}
