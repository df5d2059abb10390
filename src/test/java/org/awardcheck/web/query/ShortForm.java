package org.awardcheck.web.query;

import java.time.Clock;
import java.util.Set;
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
}
