package org.awardcheck.web.query;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.ReadAs;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * What became of an address's query.
 *
 * @param situation all that is in order, plausible or confirmed, and still matters
 * @param faults  all that is not in order
 * @param doubts  figures that have to be confirmed first
 * @param readAs  figures that were read differently from what was typed
 * @param dropped answers that are in order but no longer matter
 * @param typed   what was given for each name, in its order, as it was given
 * @param kept    the variant that is kept to be compared with, where the page takes one and it is in order
 */
@TemplateData
public record QueryReading(Situation situation, List<Fault> faults, List<Doubt> doubts, List<ReadAs> readAs,
        List<Fact> dropped, Map<String, List<String>> typed, Optional<Situation> kept) {
    /** What only a step on the way bears. */
    private static final Set<String> NAMES_OF_A_STEP = Set.of(Names.LEFT_OUT, Names.ASKED);

    public QueryReading {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
        readAs = List.copyOf(readAs);
        dropped = List.copyOf(dropped);
        // Not Map.copyOf, which loses the order.
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /** Of no query at all, on the policy's first day. */
    public static QueryReading nothing(Policy policy) {
        return new QueryReading(Situation.nothing(policy, policy.period().from()), List.of(), List.of(), List.of(),
                List.of(),
                Map.of(), Optional.empty());
    }

    /** The value of a parameter that a page reads for itself, if it is given. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The values of a parameter as they were given, each time that it was. */
    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** The fact whose answer is at fault, if the fault belongs to one. */
    public Optional<Fact> factOf(Fault fault) {
        return situation.policy().facts().find(fault.pointer().substring(1));
    }

    /** All that stands in the way of a file: what is not in order, and what would have to be confirmed. */
    public List<Fault> obstacles() {
        return Stream.concat(faults.stream(), doubts.stream().map(QueryFaults::implausible)).toList();
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Whether the page can be shown: nothing is wrong, and nothing waits to be confirmed. */
    public boolean isClear() {
        return faults.isEmpty() && doubts.isEmpty();
    }

    /** The query that gives it all again, without a question mark: what waits to be confirmed, too. */
    public String query() {
        return QueryString.write(parameters());
    }

    /**
     * The same, but figures that were read differently are there as they were typed, too, so that a page can say how.
     */
    public String queryAsTyped() {
        return QueryString.write(asTyped());
    }

    /** The same with the parameters of the page's own: the query that gives the very same page again. */
    public String wholeQuery() {
        return QueryString.write(Stream.concat(asTyped().stream(), own(ownNames()).stream()).toList());
    }

    /** The same without what is at fault; without the variant to compare with, too, where the one in hand is. */
    public String soundQuery() {
        List<String> faulty = faults.stream().map(fault -> fault.pointer().substring(1)).toList();
        Stream<String> sound = ownNames().filter(name -> !NAMES_OF_A_STEP.contains(name) && !faulty.contains(name))
                .filter(name -> !name.equals(Names.KEPT) || !faulty.contains(Names.TOKEN));
        return QueryString.write(Stream.concat(parameters().stream(), own(sound).stream()).toList());
    }

    /** What was given that is no part of the situation. */
    private Stream<String> ownNames() {
        return typed.keySet().stream()
                .filter(name -> situation.policy().facts().find(name).isEmpty() && !Names.OF_SITUATIONS.contains(name));
    }

    private List<Parameter> asTyped() {
        return Stream.concat(parameters().stream(), readAs.stream()
                .map(it -> new Parameter(it.fact().id(), it.typed())))
                .toList();
    }

    private List<Parameter> parameters() {
        return parametersBut(List.of());
    }

    /** What gives the situation again, and what waits to be confirmed, but for these facts. */
    public List<Parameter> parametersBut(List<Fact> facts) {
        Situation whole = situation.without(facts);
        List<Parameter> beyond = new ArrayList<>();
        for (Doubt doubt : doubts.stream().filter(it -> !facts.contains(it.fact())).toList()) {
            if (doubt.isPossible()) {
                whole = whole.with(doubt.fact(), doubt.value());
            } else {
                beyond.add(new Parameter(doubt.fact().id(), QueryWriter.spelled(doubt.fact(), doubt.value())));
            }
        }
        return Stream.concat(QueryWriter.parameters(whole).stream(), beyond.stream()).toList();
    }

    /** The parameters of the page's own that last, without the variant that is kept. */
    public List<Parameter> own() {
        return own(ownNames().filter(name -> !NAMES_OF_A_STEP.contains(name) && !name.equals(Names.KEPT)));
    }

    /** The parameters of a page's own among these names, to be kept in links. */
    public List<Parameter> own(Stream<String> names) {
        return names.flatMap(name -> all(name).stream().map(value -> new Parameter(name, value))).toList();
    }

    /** The same with faults that a page found in parameters of its own. */
    public QueryReading withFaults(List<Fault> more) {
        return new QueryReading(situation, Stream.concat(faults.stream(), more.stream()).toList(), doubts, readAs,
                dropped, typed, kept);
    }
}
