package org.awardcheck.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Behind a proxy, which shares its connections among its clients: so many requests under way for each that it names. */
final class ClientRequests implements Handler<RoutingContext> {
    private final Connections connections;

    ClientRequests(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void handle(RoutingContext context) {
        String client = String.valueOf(context.request().remoteAddress().hostAddress());
        boolean isAdmitted = connections.enter(client);
        context.addEndHandler(end -> connections.leave(client));
        if (isAdmitted) {
            context.next();
        } else {
            connections.refused(429);
            context.fail(429);
        }
    }
}
