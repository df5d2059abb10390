package org.awardcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.awardcheck.http.RefusedException;
import org.jboss.resteasy.reactive.RestResponse;

/** Static files, to be kept for ever: another content has another name. */
@Path("/assets/{file}")
@NonBlocking
public class AssetResource {
    @GET
    public RestResponse<byte[]> get(@PathParam("file") String file, @Context HttpHeaders request) {
        HashedFile asset = Assets.all().find(file).orElseThrow(RefusedException::notFound);
        return Sent.bytes(asset.content(), request).header(HttpHeaders.CACHE_CONTROL,
                "public, max-age=31536000, immutable").build();
    }
}
