package org.awardcheck.web.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.awardcheck.web.ask.AnswerRow;
import org.awardcheck.web.query.Names;
import org.jboss.resteasy.reactive.RestResponse;

/** Two variants side by side; and as long as there is only one, what can be changed for a second. */
@Path(Visit.LANGUAGE)
@NonBlocking
public class CompareResource {
    private final PageFactory pages;
    private final EditionAssessors assessors;

    CompareResource(PageFactory pages, EditionAssessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance compare(Page page, CompareView view, String address);

        static native TemplateInstance keep(Page page, List<AnswerRow> answers);
    }

    @GET
    @Path(Names.COMPARE)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> compare(@BeanParam Visit visit) {
        Page page = pages.page(visit, Names.KEPT);
        return pages.show(page, () -> page.reading().kept()
                .map(kept -> Templates.compare(page, CompareView.of(page, kept, assessors), again(page, kept)))
                .orElseGet(() -> Templates.keep(page, AnswerRow.of(page, Names.COMPARE))));
    }

    /** The address that gives this very comparison again, on whatever day it is called up. */
    private static String again(Page page, Situation kept) {
        return page.origin() + page.comparison(kept.dated(), page.situation().dated());
    }
}
