package org.awardcheck.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awardcheck.function.Functions;
import org.awardcheck.request.JsonBody;

/**
 * The least that the function {@code awards} could do: {@code POST /floor/NAME} parses the body and answers with what
 * {@code awards} answered to the first body of that name, compressed beforehand for those who take that.
 */
@Singleton
class FloorRoutes {
    private final Map<String, StaticContent> ready = new ConcurrentHashMap<>();

    void register(@Observes Router router, Functions functions, ObjectMapper mapper) {
        router.post("/floor/:name").order(0).handler(BodyHandler.create(false))
                .handler(context -> answer(context, functions, mapper));
    }

    private void answer(RoutingContext context, Functions functions, ObjectMapper mapper) {
        byte[] body = context.body().buffer().getBytes();
        try {
            mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ready.computeIfAbsent(context.pathParam("name"), name -> new StaticContent("application/json",
                functions.read("awards", JsonBody.parse(body)).answer().subscribeAsCompletionStage().join()))
                .sendWhole(context.request());
    }
}
