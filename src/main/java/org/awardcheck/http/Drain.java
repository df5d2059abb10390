package org.awardcheck.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Ends without anybody noticing: readiness has gone (Quarkus sees to that), and for a while all goes on; then nobody
 * new is let in, and whoever is there learns so with an answer. Quarkus tells them first and goes on to let them in
 * again, so that the last of them find the door shut in their face.
 */
@Singleton
class Drain {
    private static final Duration STEP = Duration.ofMillis(10);

    private final Connections connections;
    private final Limits limits;

    Drain(Connections connections, Limits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /** Quarkus waits for its observers before it closes anything. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        if (LaunchMode.current() == LaunchMode.NORMAL && connections.isListening()) {
            run();
        }
    }

    void run() throws InterruptedException {
        Thread.sleep(limits.notice().toMillis());
        connections.close();
        long end = System.nanoTime() + limits.drain().toNanos();
        while (connections.open() > 0 && System.nanoTime() - end < 0) {
            Thread.sleep(STEP.toMillis());
        }
    }
}
