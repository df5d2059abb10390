package org.awardcheck.web.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.http.Audience;
import org.awardcheck.http.SharedQuery;
import org.awardcheck.policy.Language;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** The start page, and the way to it in the visitor's language. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
public class StartResource {
    private final PageFactory pages;
    private final EditionAssessors assessors;

    StartResource(PageFactory pages, EditionAssessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    @CheckedTemplate(basePath = "ask")
    static class Templates {
        static native TemplateInstance start(Page page, StartExample example, boolean isDone);
    }

    /** Sends to the first language that the browser accepts and we speak. */
    @GET
    public RestResponse<Void> choose(@Context HttpHeaders headers, @Context UriInfo address) {
        Language language = Audience.of("/", null, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).language();
        String query = SharedQuery.restored(address.getRequestUri().getRawQuery());
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
                .header(HttpHeaders.LOCATION, "/" + language.tag()
                + (query == null || query.isEmpty() ? "" : "?" + query))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("{language:zh|en}")
    public RestResponse<byte[]> start(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.start(page, StartExample.of(page), isDone(page.situation())));
    }

    /** Whether what was answered leaves nothing to ask. */
    private boolean isDone(Situation situation) {
        return NextQuestion.after(assessors.of(situation.policy()).assess(situation.answers()), situation.skipped())
                .question().isEmpty();
    }
}
