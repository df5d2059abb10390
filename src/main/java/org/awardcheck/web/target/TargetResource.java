package org.awardcheck.web.target;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.awardcheck.web.query.Names;
import org.jboss.resteasy.reactive.RestResponse;

/** How much has to be invested for a total that somebody wants. */
@Path(Visit.LANGUAGE + "/target")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class TargetResource {
    private final PageFactory pages;
    private final EditionAssessors assessors;

    TargetResource(PageFactory pages, EditionAssessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    @CheckedTemplate(basePath = "target")
    static class Templates {
        static native TemplateInstance target(Page page, TargetView view);
    }

    @GET
    public RestResponse<byte[]> target(@BeanParam Visit visit) {
        Page page = pages.page(visit, Names.BY, TargetForm.SUM);
        if (!page.reading().isClear()) {
            return pages.instead(page);
        }
        Assessor assessor = assessors.of(page.policy());
        TargetForm read = TargetForm.of(page);
        Investments investments = Investments.of(page.policy(), page.situation().answers(), assessor, read.by());
        TargetForm form = read.choosing(investments);
        if (form.faults().isEmpty()) {
            return pages.show(page, () -> Templates.target(page, TargetView.of(page, form, investments, assessor)));
        }
        Page faulty = page.withFaults(form.faults());
        return pages.respond(faulty, RestResponse.Status.BAD_REQUEST,
                Templates.target(faulty, TargetView.of(faulty, form, investments, assessor)));
    }
}
