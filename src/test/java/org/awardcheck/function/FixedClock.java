package org.awardcheck.function;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The tests' today: late on 30 June 2025 by UTC, and so already 1 July in Shanghai. */
class FixedClock {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return Clock.fixed(Instant.parse("2025-06-30T17:00:00Z"), ZoneOffset.UTC);
    }
}
