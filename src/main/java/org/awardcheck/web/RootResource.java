package org.awardcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.awardcheck.http.RefusedException;
import org.awardcheck.http.StaticContent;
import org.awardcheck.policy.Editions;
import org.jboss.resteasy.reactive.RestResponse;

/** What search engines and browsers look for at the root of a site, unasked. */
@Path("/")
@NonBlocking
public class RootResource {
    private final Editions editions;

    RootResource(Editions editions) {
        this.editions = editions;
    }

    /**
     * Everything may be read. What holds answers is kept out of indexes by its own headers, which have to be read for
     * that.
     */
    @GET
    @Path("robots.txt")
    public RestResponse<byte[]> robots(@Context UriInfo address, @Context HttpHeaders request) {
        return text("text/plain;charset=UTF-8", "User-agent: *\nDisallow:\n\nSitemap: " + Visit.site(address)
                + "/sitemap.xml\n", request);
    }

    @GET
    @Path("sitemap.xml")
    public RestResponse<byte[]> sitemap(@Context UriInfo address, @Context HttpHeaders request) {
        return text("application/xml;charset=UTF-8", Sitemap.of(Visit.site(address), editions), request);
    }

    @GET
    @Path("{file:favicon\\.ico|apple-touch-icon\\.png}")
    public RestResponse<byte[]> icon(@PathParam("file") String file, @Context HttpHeaders request) {
        StaticContent icon = Assets.all().atTheRoot(file).orElseThrow(RefusedException::notFound);
        return Sent.bytes(icon, request).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
    }

    private static RestResponse<byte[]> text(String mediaType, String text, HttpHeaders request) {
        return Sent.kept(new StaticContent(mediaType, text.getBytes(StandardCharsets.UTF_8)), request).build();
    }
}
