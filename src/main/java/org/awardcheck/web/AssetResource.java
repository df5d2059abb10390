package org.awardcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.awardcheck.http.RefusedException;
import org.awardcheck.http.StaticContent;

/** Static files, to be kept for ever: another content has another name. */
@Path("/assets/{file}")
@NonBlocking
public class AssetResource {
    @GET
    public Response get(@PathParam("file") String file, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String accepted) {
        Asset asset = Assets.assets().find(file).orElseThrow(RefusedException::notFound);
        boolean areGzipped = StaticContent.takesGzip(accepted);
        return Response.ok(asset.content().bytes(areGzipped), asset.content().mediaType())
                .header(HttpHeaders.CONTENT_ENCODING, areGzipped ? "gzip" : "identity")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").build();
    }
}
