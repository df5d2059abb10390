package org.awardcheck.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.regex.Pattern;
import org.awardcheck.http.RefusedException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Pages and files can be got, and nothing else. Quarkus REST says 404 to another method wherever two resources share
 * the first part of their paths, so it is asked whether there is something to get, and then refused.
 */
class PageMethods {
    private static final Set<String> ALLOWED = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /** Many projects are sent to, from a page or to no page at all. */
    private static final Pattern BATCH = Pattern.compile("(/zh|/en)?/batch");
    private static final String ASKED = PageMethods.class.getName();

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void lookForWhatCanBeGot(ContainerRequestContext request) {
        if (!ALLOWED.contains(request.getMethod()) && !isBatch(request)) {
            request.setProperty(ASKED, request.getMethod());
            request.setMethod(HttpMethod.GET);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        }
    }

    private static boolean isBatch(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.POST) && BATCH.matcher(request.getUriInfo().getPath()).matches();
    }

    @ServerRequestFilter(nonBlocking = true)
    void refuseAnythingElse(ContainerRequestContext request) {
        if (request.getProperty(ASKED) != null) {
            throw new RefusedException(405);
        }
    }
}
