package org.awardcheck.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;

/**
 * One event loop more than Quarkus spreads visitors over. The management interface opens last and gets it, so that
 * whoever asks there for health waits for no visitor; it would share the first one otherwise.
 */
@Singleton
class SpareLoop implements VertxOptionsCustomizer {
    @Override
    public void accept(VertxOptions options) {
        options.setEventLoopPoolSize(options.getEventLoopPoolSize() + 1);
    }
}
