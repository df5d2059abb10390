package org.awardcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.awardcheck.http.RefusedException;

/** Static files, to be kept for ever: another content has another name. */
@Path("/assets/{file}")
@NonBlocking
public class AssetResource {
    @GET
    public Response get(@PathParam("file") String file) {
        Asset asset = Assets.assets().find(file).orElseThrow(RefusedException::notFound);
        return Response.ok(asset.content(), asset.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable").build();
    }
}
