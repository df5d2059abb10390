package org.awardcheck.web.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.query.QueryString.Parameter;

/** Reads what an address tells, strictly: nothing is guessed and nothing ignored without a word. */
public final class QueryReader {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> COMMON = Set.of(Names.SKIP, Names.ON, Names.EDITION, Names.LEFT_OUT, Names.SURE);

    private final Editions editions;
    private final Map<Policy, Relevance> relevance = new IdentityHashMap<>();
    private final Clock clock;

    /** @param clock tells today, for addresses that name no date */
    public QueryReader(Editions editions, Clock clock) {
        this.editions = editions;
        editions.policies().forEach(policy -> relevance.put(policy, new Relevance(policy)));
        this.clock = clock;
    }

    /**
     * Reads a query.
     *
     * @param raw   the query as it is in the address, or null
     * @param names the parameters that the page reads for itself
     */
    public QueryReading read(String raw, Set<String> names) {
        return read(raw, names, Optional.empty());
    }

    /**
     * Reads what a question's form sends: all that the address told before, and the answers to the question.
     *
     * @param asked the question's id
     */
    public QueryReading readForm(String raw, Set<String> names, String asked) {
        return read(raw, names, Optional.of(asked));
    }

    private QueryReading read(String raw, Set<String> names, Optional<String> asked) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<Parameter> parameters = QueryString.parse(raw);
        parameters.forEach(it -> given.computeIfAbsent(it.name(), name -> new ArrayList<>()).add(it.value()));
        List<QueryFault> faults = new ArrayList<>();

        Optional<LocalDate> date = date(given.getOrDefault(Names.ON, List.of()), faults);
        LocalDate on = date.orElseGet(() -> LocalDate.now(clock.withZone(ZONE)));
        Policy policy = editions.on(on);
        checkEdition(given.getOrDefault(Names.EDITION, List.of()), faults);
        given.keySet().stream()
                .filter(name -> policy.facts().find(name).isEmpty() && !COMMON.contains(name) && !names.contains(name))
                .forEach(name -> faults.add(QueryFaults.unknownName(name, policy.facts())));

        List<ReadAs> readAs = new ArrayList<>();
        AnswerReader answers = new AnswerReader(policy, faults, readAs, asked.flatMap(policy::question));
        Situation nothing = Situation.nothing(policy, on);
        Situation situation = answers.read(date.map(nothing::on).orElse(nothing), given);
        List<Fact> dropped = relevance.get(policy).noLongerMatter(situation);
        Situation rest = situation.without(dropped);
        Set<Fact> leftOut = new LinkedHashSet<>(dropped);
        answers.facts(given.getOrDefault(Names.LEFT_OUT, List.of())).stream()
                .filter(fact -> !rest.order().contains(fact)).forEach(leftOut::add);
        readAs.removeIf(it -> !rest.order().contains(it.fact()));
        List<Doubt> doubts = new ArrayList<>();
        Situation settled = settle(rest, given.getOrDefault(Names.SURE, List.of()), readAs, doubts);
        return new QueryReading(settled, faults, doubts, readAs, List.copyOf(leftOut), given);
    }

    /**
     * Takes out each figure that is neither plausible nor confirmed, so that nothing can be worked out from it.
     *
     * @param sure   what confirms figures
     * @param doubts where they go
     */
    private static Situation settle(Situation situation, List<String> sure, List<ReadAs> readAs, List<Doubt> doubts) {
        Situation settled = situation;
        for (Fact fact : situation.order()) {
            boolean isConverted = readAs.stream().anyMatch(it -> it.fact().equals(fact));
            Optional<Doubt> doubt = Doubt.about(fact, situation.answers().of(fact), isConverted);
            if (doubt.isPresent()) {
                boolean isSure = sure.stream().anyMatch(doubt.get()::isSettledBy);
                settled = isSure ? settled.confirm(fact) : settled.without(List.of(fact));
                if (!isSure) {
                    doubts.add(doubt.get());
                }
            }
        }
        return settled;
    }

    private Optional<LocalDate> date(List<String> given, List<QueryFault> faults) {
        Optional<LocalDate> date = Optional.empty();
        for (String text : given) {
            try {
                if (!DATE.matcher(text).matches()) {
                    throw new DateTimeParseException("not a plain date", text, 0);
                }
                date = Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                faults.add(QueryFaults.noDate(text));
            }
        }
        return date;
    }

    private void checkEdition(List<String> given, List<QueryFault> faults) {
        given.stream().distinct().filter(id -> editions.policies().stream().noneMatch(it -> it.id().equals(id)))
                .forEach(id -> faults.add(QueryFaults.unknownEdition(id)));
    }
}
