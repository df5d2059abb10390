package org.awardcheck.web.trace;

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

/** A result beside the rules that made it: for whoever has to vouch for its figures. */
@Path(Visit.LANGUAGE + "/trace")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class TraceResource {
    private final PageFactory pages;

    TraceResource(PageFactory pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "trace")
    static class Templates {
        static native TemplateInstance trace(Page page, TraceView view);
    }

    @GET
    public RestResponse<byte[]> trace(@BeanParam Visit visit) {
        return pages.showAssessed(visit, (page, assessment) -> Templates.trace(page, TraceView.of(page, assessment,
                visit.site() + page.link("result", page.situation().dated()))));
    }
}
