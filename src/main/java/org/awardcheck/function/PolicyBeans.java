package org.awardcheck.function;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.policy.Editions;
import org.awardcheck.request.RequestReader;

/** What the functions answer with, each made once: the published policy, compiled, and the reader of requests. */
@Dependent
class PolicyBeans {
    /** Compiled while a native image is built, where there is one. */
    private static final EditionAssessors ASSESSORS = new EditionAssessors(PublishedPolicy.EDITIONS);

    @Produces
    @Singleton
    Editions editions() {
        return PublishedPolicy.EDITIONS;
    }

    @Produces
    @Singleton
    EditionAssessors assessors() {
        return ASSESSORS;
    }

    /** Tells whoever counts of every assessment of all awards. */
    @Produces
    @Singleton
    Consumer<Assessment> assessed(Event<Assessment> event) {
        return event::fire;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    RequestReader requestReader(Editions editions, Clock clock) {
        return new RequestReader(editions, clock);
    }
}
