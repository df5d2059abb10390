package org.awardcheck.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import org.awardcheck.function.JsonFunctions;

/**
 * Answers a function's request on the event loop. Funqy's own binding hands every request to a thread that may wait,
 * which costs more than the answer; no function waits for anything.
 */
final class FunctionHandler implements Handler<RoutingContext> {
    private final JsonFunctions functions;
    private final String name;

    /** @param name the function's name */
    FunctionHandler(JsonFunctions functions, String name) {
        this.functions = functions;
        this.name = name;
    }

    @Override
    public void handle(RoutingContext context) {
        Buffer body = context.body().buffer();
        ByteBuffer answer = functions.answer(name, body == null ? new byte[0] : body.getBytes());
        context.response().putHeader("Content-Type", "application/json")
                .end(uncopied(answer));
    }

    /** Vert.x 5 has another name for it, which is not there yet. */
    @SuppressWarnings("deprecation")
    private static Buffer uncopied(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
