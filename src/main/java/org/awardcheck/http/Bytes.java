package org.awardcheck.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/** Bytes as Vert.x takes them. */
final class Bytes {
    private Bytes() {
    }

    /** The bytes themselves, which must not change any more. Vert.x 5 has another name for it, which is not there yet. */
    @SuppressWarnings("deprecation")
    static Buffer uncopied(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
