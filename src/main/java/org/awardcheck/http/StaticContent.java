package org.awardcheck.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Content that is the same for everyone, compressed once. A cache may keep it and has to ask whether it has changed
 * (RFC 9110, 8.8.3 and 13.1.2).
 */
public final class StaticContent {
    private static final Pattern NOT_TAKEN = Pattern.compile("q\\s*=\\s*0(\\.0*)?");
    private static final Pattern BEFORE_WEIGHT = Pattern.compile("\\s*;\\s*");
    private static final int HASH_LENGTH = 8;

    private final String mediaType;
    private final byte[] plain;
    private final byte[] gzipped;
    private final String hash;

    /** @param mediaType what {@code Content-Type} says */
    public StaticContent(String mediaType, byte[] plain) {
        this.mediaType = mediaType;
        this.plain = plain.clone();
        this.gzipped = Gzip.bytes(Gzip.ofStatic(plain));
        this.hash = hash(plain);
    }

    /** The compressed bytes or the plain ones. Not to be changed. */
    public byte[] bytes(boolean areGzipped) {
        return areGzipped ? gzipped : plain;
    }

    /** What {@code Content-Type} says. */
    public String mediaType() {
        return mediaType;
    }

    /** A name for what it says: another content has another one. */
    public String hash() {
        return hash;
    }

    /**
     * Whether a client takes gzip (RFC 9110, 12.5.3).
     *
     * @param acceptEncoding the header; null if there is none
     */
    public static boolean takesGzip(String acceptEncoding) {
        return acceptEncoding != null && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(coding -> BEFORE_WEIGHT.split(coding.strip()))
                .anyMatch(coding -> coding[0].equals("gzip")
                        && Stream.of(coding).skip(1).noneMatch(weight -> NOT_TAKEN.matcher(weight).matches()));
    }

    /** Answers with it, or with 304 where the client has it already. */
    public void send(HttpServerRequest request) {
        HttpServerResponse response = request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, tag());
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.headers().add(HttpHeaders.VARY, "Accept-Encoding");
            response.setStatusCode(304).end();
        } else {
            sendWhole(request);
        }
    }

    /** Answers with it where nothing may be kept, as behind a POST. */
    void sendWhole(HttpServerRequest request) {
        boolean areGzipped = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType).headers()
                .add(HttpHeaders.VARY, "Accept-Encoding");
        end(ByteBuffer.wrap(bytes(areGzipped)), areGzipped, request);
    }

    /** Ends an answer with bytes that must not change any more. */
    // Vert.x 5 has another name for a buffer around bytes, which is not there yet.
    @SuppressWarnings("deprecation")
    static void end(ByteBuffer bytes, boolean areGzipped, HttpServerRequest request) {
        if (areGzipped) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        request.response().end(Buffer.buffer(Unpooled.wrappedBuffer(bytes)));
    }

    /** Its entity tag: weak, since it is for both the plain bytes and the compressed ones. */
    public String tag() {
        return "W/\"" + hash + '"';
    }

    /**
     * Whether a client has it already.
     *
     * @param ifNoneMatch the header; null if there is none
     */
    public boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || ifNoneMatch.contains('"' + hash + '"'));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
