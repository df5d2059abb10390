package org.awardcheck.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awardcheck.function.Functions;
import org.awardcheck.function.JsonFunctions;

/**
 * The least that the function {@code awards} could do: {@code POST /floor/NAME} parses the body and answers with what
 * {@code awards} answered to the first body of that name.
 */
@Singleton
class FloorRoutes {
    private final Map<String, Buffer> ready = new ConcurrentHashMap<>();

    void register(@Observes Router router, JsonFunctions functions, ObjectMapper mapper) {
        router.post("/floor/:name").order(0).handler(context -> answer(context, functions, mapper));
    }

    private void answer(RoutingContext context, JsonFunctions functions, ObjectMapper mapper) {
        byte[] body = context.body().buffer().getBytes();
        try {
            mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.response().putHeader("Content-Type", "application/json").end(
                ready.computeIfAbsent(context.pathParam("name"), name -> first(functions, body)));
    }

    private static Buffer first(JsonFunctions functions, byte[] body) {
        ByteBuffer answer = functions.answer(Functions.AWARDS, body);
        return Buffer.buffer(answer.remaining()).appendBytes(answer.array(), answer.arrayOffset(), answer.remaining());
    }
}
