package org.awardcheck.web.reach;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.web.Page;
import org.awardcheck.web.Pages;
import org.awardcheck.web.Visit;
import org.awardcheck.web.query.Names;
import org.jboss.resteasy.reactive.RestResponse;

/** How much has to be invested for a total that somebody wants. */
@Path(Visit.LANGUAGE + "/target")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class ReachResource {
    private final Pages pages;
    private final Assessors assessors;

    ReachResource(Pages pages, Assessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    @CheckedTemplate(basePath = "reach")
    static class Templates {
        static native TemplateInstance reach(Page page, ReachView view);
    }

    @GET
    public RestResponse<byte[]> reach(@BeanParam Visit visit) {
        Page page = pages.page(visit, Names.BY, ReachForm.SUM);
        if (!page.reading().isClear()) {
            return pages.instead(page);
        }
        ReachForm form = ReachForm.of(page);
        if (form.faults().isEmpty()) {
            return pages.show(page, () -> Templates.reach(page, ReachView.of(page, form, assessors.of(page.policy()))));
        }
        Page faulty = page.withFaults(form.faults());
        return pages.respond(faulty, RestResponse.Status.BAD_REQUEST,
                Templates.reach(faulty, ReachView.of(faulty, form, assessors.of(page.policy()))));
    }
}
