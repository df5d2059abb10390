package org.awardcheck.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Set;

/** What a request begins with: what of it cannot be read, and what can be mended. */
final class RequestHead {
    private static final Set<HttpVersion> READ = Set.of(HttpVersion.HTTP_1_1, HttpVersion.HTTP_1_0);

    private RequestHead() {
    }

    /** The status that refuses what cannot be read; 0 for what can. */
    static int refusal(HttpRequest request) {
        if (request.decoderResult().isSuccess()) {
            String host = request.headers().get(HttpHeaderNames.HOST);
            boolean isNobodys = host != null && !Address.isHost(host)
                    && request.protocolVersion().equals(HttpVersion.HTTP_1_1);
            return READ.contains(request.protocolVersion()) && !isNobodys && hasKnownEnd(request) ? 0 : 400;
        }
        Throwable cause = request.decoderResult().cause();
        return cause instanceof TooLongHttpLineException ? 414 : cause instanceof TooLongHttpHeaderException ? 431
                : 400;
    }

    /**
     * Whether everyone in between sees the end of its body where we do (RFC 9112, 6.1 and 6.3). What Netty takes for no
     * coding that it knows would be read as the next request.
     */
    private static boolean hasKnownEnd(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked")
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1);
    }

    /** Mends what can be mended in a head that can be read. */
    static void mend(HttpRequest request) {
        request.setUri(Address.mended(request.uri()));
        String host = request.headers().get(HttpHeaderNames.HOST);
        if (request.protocolVersion().equals(HttpVersion.HTTP_1_0) && (host == null || !Address.isHost(host))) {
            // It need not name one, and nobody asks what it names, but much that reads addresses takes it for granted.
            request.headers().set(HttpHeaderNames.HOST, "localhost");
        }
    }
}
