package org.awardcheck.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * The work on a batch, from when it is first asked for until its thread is done, which may be long after its client has
 * gone. Quarkus REST then passes over what was still to be called, so whatever is open is closed here.
 */
@RequestScoped
public class Work {
    private final BatchTurn turn;
    private final Deque<Closeable> open = new ArrayDeque<>();

    Work(RoutingContext context) {
        this.turn = BatchTurn.of(context);
        turn.beginWork();
    }

    /** Tells at any time whether anybody waits for it. */
    public BooleanSupplier wanted() {
        return () -> !turn.isEnded();
    }

    /** Closes something when the work has ended, the last first. @return the same */
    public <T extends Closeable> T closing(T resource) {
        open.push(resource);
        return resource;
    }

    @PreDestroy
    void end() {
        try {
            while (!open.isEmpty()) {
                open.pop().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.endWork();
        }
    }
}
