package org.awardcheck.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Behind a proxy: refuses what it says of a visitor's address if no whole address can be made of that, since pages are
 * full of them; and lets so many requests be under way for each client that it names, since clients share its
 * connections.
 */
final class ClientRequests implements Handler<RoutingContext> {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** Where a proxy names its client, behind whatever it was sent there. */
    private static final List<String> NAMES = List.of("X-Forwarded-For", "Forwarded");

    private final Connections connections;

    ClientRequests(Connections connections) {
        this.connections = connections;
    }

    /**
     * Leaves the last entry, which the nearest proxy wrote: Quarkus takes the first, which whoever asks may have
     * written.
     */
    static void keepNearest(HttpHeaders headers) {
        for (String name : NAMES) {
            List<String> lines = headers.getAll(name);
            if (!lines.isEmpty()) {
                String last = lines.get(lines.size() - 1);
                String nearest = last.substring(last.lastIndexOf(',') + 1).strip();
                headers.set(name, nearest.isEmpty() ? List.of() : List.of(nearest));
            }
        }
    }

    @Override
    public void handle(RoutingContext context) {
        String scheme = String.valueOf(context.request().scheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || !Address.isHost(String.valueOf(context.request().authority()))) {
            connections.refused(400);
            context.fail(400);
            return;
        }
        String client = Client.of(context);
        boolean isAdmitted = connections.shares().enter(client);
        Ending.of(context, () -> connections.shares().leave(client));
        if (isAdmitted) {
            context.next();
        } else {
            connections.refused(429);
            context.fail(429);
        }
    }
}
