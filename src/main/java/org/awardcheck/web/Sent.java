package org.awardcheck.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.awardcheck.http.Gzip;
import org.awardcheck.http.StaticContent;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Bodies as they are sent: compressed for those who take gzip, which is nearly everyone. */
final class Sent {
    private Sent() {
    }

    /** A body that was made for this request. */
    static ResponseBuilder<byte[]> compressed(RestResponse.Status status, byte[] plain, String mediaType,
            HttpHeaders request) {
        boolean isGzipped = takesGzip(request);
        return encoded(ResponseBuilder.create(status, isGzipped ? Gzip.page(plain) : plain), isGzipped).type(mediaType);
    }

    /** A body that is the same for everyone; of whoever has it already it is only said that it has not changed. */
    static ResponseBuilder<byte[]> kept(StaticContent content, HttpHeaders request) {
        boolean isKnown = content.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        ResponseBuilder<byte[]> response = isKnown
                ? ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                : bytes(content, request);
        return response.header(HttpHeaders.ETAG, content.tag()).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The bytes of what is the same for everyone, and nothing said about keeping them. */
    static ResponseBuilder<byte[]> bytes(StaticContent content, HttpHeaders request) {
        boolean isGzipped = takesGzip(request);
        return encoded(ResponseBuilder.ok(content.bytes(isGzipped)), isGzipped).type(content.mediaType());
    }

    private static boolean takesGzip(HttpHeaders request) {
        return StaticContent.takesGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }

    private static ResponseBuilder<byte[]> encoded(ResponseBuilder<byte[]> response, boolean isGzipped) {
        return (isGzipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
