package org.awardcheck.web.prepare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** What to have ready for the awards of a result, by stage, and whom to ask. */
@Path(Visit.LANGUAGE + "/prepare")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class PrepareResource {
    private final PageFactory pages;

    PrepareResource(PageFactory pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "prepare")
    static class Templates {
        static native TemplateInstance prepare(Page page, PrepareView view);
    }

    @GET
    public RestResponse<byte[]> prepare(@BeanParam Visit visit) {
        return pages.showAssessed(visit, (page, assessment) ->
                Templates.prepare(page, PrepareView.of(page, assessment)));
    }
}
