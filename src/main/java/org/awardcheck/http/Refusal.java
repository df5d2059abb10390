package org.awardcheck.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.awardcheck.policy.Language;

/**
 * An answer to a request that was turned away, the same for everyone.
 *
 * @param bytes not to be changed
 */
record Refusal(int status, String contentType, Language language, byte[] bytes) {
    /** In how many seconds to try again. */
    static final String RETRY_AFTER = "1";

    /** Whether the same request may be answered a little later. */
    static boolean isTemporary(int status) {
        return status == 429 || status == 503;
    }

    /**
     * The answer as it goes out.
     *
     * @param isClosing whether nothing comes behind it
     */
    FullHttpResponse response(boolean isHead, boolean isClosing) {
        HttpHeaders headers = new DefaultHttpHeaders();
        SecurityHeaders.addTo(headers);
        headers.set(HttpHeaderNames.CONTENT_TYPE, contentType)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.tag())
                .set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
        if (isTemporary(status)) {
            headers.set(HttpHeaderNames.RETRY_AFTER, RETRY_AFTER);
        }
        if (isClosing) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        ByteBuf content = isHead ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(bytes);
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), content, headers,
                EmptyHttpHeaders.INSTANCE);
    }
}
