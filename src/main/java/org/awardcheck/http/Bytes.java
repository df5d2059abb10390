package org.awardcheck.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;

/** Bytes on their way out. */
final class Bytes {
    private Bytes() {
    }

    /** Ends the answer with bytes that must not change any more. */
    static void send(ByteBuffer bytes, boolean areGzipped, HttpServerRequest request) {
        if (areGzipped) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        request.response().end(uncopied(bytes));
    }

    /** Vert.x 5 has another name for it, which is not there yet. */
    @SuppressWarnings("deprecation")
    private static Buffer uncopied(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
