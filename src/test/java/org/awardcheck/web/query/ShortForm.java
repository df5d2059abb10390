package org.awardcheck.web.query;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.awardcheck.catalogue.PublishedPolicy;

/** The short form of what a readable query tells. */
public final class ShortForm {
    private static final QueryReader READER = new QueryReader(PublishedPolicy.EDITIONS, Clock.systemUTC());

    private ShortForm() {
    }

    /** @param readable a query without faults */
    public static String of(String readable) {
        QueryReading reading = READER.read(readable, Set.of());
        if (reading.isFaulty()) {
            throw new IllegalArgumentException(readable + ": " + reading.faults());
        }
        return reading.query();
    }

    /** The same with all that is in a query besides. */
    public static String whole(String query) {
        return anything(query).wholeQuery();
    }

    /** The readable form of the answers in a query, whatever else is in it. */
    public static String readable(String query) {
        return QueryString.write(QueryWriter.readable(anything(query).situation()));
    }

    private static QueryReading anything(String query) {
        return READER.read(query, QueryString.parse(query).stream().map(QueryString.Parameter::name)
                .collect(Collectors.toSet()));
    }
}
