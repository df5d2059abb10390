package org.awardcheck.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.awardcheck.http.RefusedException;

/** Leaves what Jakarta REST refuses (a method, a media type) to the one place that answers refusals. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException exception) {
        throw new RefusedException(exception.getResponse().getStatus());
    }
}
