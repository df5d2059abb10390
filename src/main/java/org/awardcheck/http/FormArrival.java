package org.awardcheck.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Callable;

/**
 * A form on its way, piece by piece: while one is read, no other is taken. Once its last byte has come, its request
 * either goes on or fails.
 */
final class FormArrival {
    private final RoutingContext context;
    private final HttpServerRequest request;
    private final FormReader reader;
    private final long limit;
    private long length;
    /** Whether the request has failed or ended; what still comes is let go by. */
    private boolean isOver;

    /** @param limit the most bytes that may come */
    FormArrival(RoutingContext context, FormReader reader, long limit) {
        this.context = context;
        this.request = context.request();
        this.reader = reader;
        this.limit = limit;
    }

    void begin() {
        Ending.of(context, () -> {
            isOver = true;
            context.fileUploads().clear();
            context.vertx().executeBlocking(reader::close);
        });
        request.exceptionHandler(failure -> fail(new RefusedException(400)))
                .handler(this::take).endHandler(this::end).resume();
    }

    private void take(Buffer bytes) {
        length += bytes.length();
        if (isOver) {
            return;
        }
        if (length > limit) {
            fail(Form.tooLarge(limit));
            return;
        }
        request.pause();
        read(() -> reader.offer(bytes), request::resume);
    }

    private void end(Void last) {
        if (!isOver) {
            read(reader::end, this::goOn);
        }
    }

    private void read(Callable<FormReader> reading, Runnable then) {
        context.vertx().executeBlocking(reading).onSuccess(read -> then.run()).onFailure(this::fail);
    }

    private void goOn() {
        if (!isOver) {
            context.fileUploads().addAll(reader.files());
            request.formAttributes().addAll(reader.fields());
            context.next();
        }
    }

    private void fail(Throwable failure) {
        if (!isOver) {
            isOver = true;
            request.resume();
            context.fail(failure);
        }
    }
}
