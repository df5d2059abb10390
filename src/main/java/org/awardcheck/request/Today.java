package org.awardcheck.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is where the policy is in force, and so the date asked about unless another one is named. */
public final class Today {
    private static final ZoneId HUZHOU = ZoneId.of("Asia/Shanghai");

    private Today() {
    }

    public static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(HUZHOU));
    }
}
