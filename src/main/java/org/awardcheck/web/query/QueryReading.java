package org.awardcheck.web.query;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * What became of an address's query.
 *
 * @param told    all that is in order and still matters
 * @param faults  all that is not in order
 * @param dropped answers that are in order but no longer matter
 * @param typed   what was given for each name, in its order, as it was given
 */
@TemplateData
public record QueryReading(Told told, List<QueryFault> faults, List<Fact> dropped, Map<String, List<String>> typed) {
    public QueryReading {
        faults = List.copyOf(faults);
        dropped = List.copyOf(dropped);
        typed = Map.copyOf(typed);
    }

    /** The value of a parameter that a page reads for itself, if it is given. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The values of a parameter as they were given, each time that it was. */
    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** The parameters of a page's own among these names, to be kept in links. */
    public List<Parameter> own(Stream<String> names) {
        return names.flatMap(name -> all(name).stream().map(value -> new Parameter(name, value))).toList();
    }

    /** The same with faults that a page found in parameters of its own. */
    public QueryReading withFaults(List<QueryFault> more) {
        return new QueryReading(told, Stream.concat(faults.stream(), more.stream()).toList(), dropped, typed);
    }
}
