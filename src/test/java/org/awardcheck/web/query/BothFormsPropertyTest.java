package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.RandomProjects;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.RandomSituations;
import org.awardcheck.situation.Situation;
import org.junit.jupiter.api.Test;

/**
 * A situation says the same in both forms of an address, and comes back from each as it was, but for answers that no
 * longer matter.
 */
class BothFormsPropertyTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final QueryReader READER = new QueryReader(PublishedPolicy.EDITIONS,
            Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE));

    @Test
    void anySituationComesBackThroughTheShortFormTheReadableOneAndTheShortOne() {
        new RandomProjects(POLICY).each(2_000, (answers, random) -> {
            Situation situation = plausible(RandomSituations.of(POLICY, TODAY, answers, random));
            QueryReading reading = read(QueryWriter.query(situation));
            Situation relevant = situation.without(reading.dropped());
            String shortForm = QueryWriter.query(relevant);
            assertEquals(shortForm, reading.query());
            String readable = QueryString.write(QueryWriter.readable(relevant));
            QueryReading again = read(readable);
            assertEquals(readable, QueryString.write(QueryWriter.readable(again.situation())));
            assertEquals(shortForm, again.query(), readable);
            assertEquals(List.of(), again.dropped(), readable);
        });
    }

    private static QueryReading read(String query) {
        QueryReading reading = READER.read(query, Set.of());
        assertEquals(List.of(), reading.faults(), query);
        assertEquals(List.of(), reading.doubts(), query);
        return reading;
    }

    /** What needs no confirmation has none, and what needs one has it: nothing else can be in an address. */
    private static Situation plausible(Situation situation) {
        Situation settled = situation;
        for (Fact fact : situation.order()) {
            long value = situation.answers().of(fact);
            boolean isDoubtful = Doubt.about(fact, value, false).isPresent();
            if (isDoubtful != settled.sure().contains(fact)) {
                settled = isDoubtful ? settled.confirm(fact) : new Situation(settled.asked(), settled.on(), POLICY,
                        settled.answers(), settled.skipped(), without(fact, settled.sure()), settled.order());
            }
        }
        return settled;
    }

    private static Set<Fact> without(Fact fact, Set<Fact> facts) {
        return Set.copyOf(facts.stream().filter(it -> !it.equals(fact)).toList());
    }
}
