package org.awardcheck.inprocess;

import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.netty.runtime.virtual.VirtualResponseHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Puts an answer together from the messages that it comes in. */
final class ReplyReader implements VirtualResponseHandler {
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;
    private List<Map.Entry<String, String>> headers = List.of();

    @Override
    public void handleMessage(Object message) {
        try {
            if (message instanceof HttpResponse response) {
                status = response.status().code();
                headers = response.headers().remove(HttpHeaderNames.TRANSFER_ENCODING)
                        .remove(HttpHeaderNames.CONTENT_LENGTH).remove(HttpHeaderNames.CONNECTION).entries();
            }
            if (message instanceof HttpContent content) {
                content.content().readBytes(body, content.content().readableBytes());
            }
            if (message instanceof LastHttpContent) {
                reply.complete(new Reply(status, headers, body.toByteArray()));
            }
        } catch (IOException e) {
            reply.completeExceptionally(new UncheckedIOException(e));
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void close() {
        reply.completeExceptionally(new IllegalStateException("the program closed before it had answered"));
    }

    Reply await() {
        return reply.join();
    }
}
