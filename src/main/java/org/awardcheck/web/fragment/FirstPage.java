package org.awardcheck.web.fragment;

import io.quarkus.qute.Engine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the templates before the first page, off the event loop: others must not wait for it; see {@link
 * TemplatesOnDemand}.
 */
@Singleton
class FirstPage {
    private final Engine engine;
    private volatile boolean isRead;

    FirstPage(Engine engine) {
        this.engine = engine;
    }

    @ServerRequestFilter(nonBlocking = true)
    Uni<Response> readTemplates() {
        return isRead ? null : Uni.createFrom().<Response>item(this::read)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** @return nothing: the request goes on */
    private Response read() {
        // The engine is a proxy: whatever it is asked first makes it.
        engine.getEvaluator();
        isRead = true;
        return null;
    }
}
