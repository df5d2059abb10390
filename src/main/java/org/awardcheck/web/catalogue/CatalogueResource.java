package org.awardcheck.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.Page;
import org.awardcheck.web.Pages;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of all awards, and each on a page of its own. */
@Path(Visit.LANGUAGE + "/awards")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class CatalogueResource {
    private final Pages pages;
    private final Assessors assessors;
    private final Map<String, List<Entry>> entries;

    CatalogueResource(Pages pages, Assessors assessors, Editions editions) {
        this.pages = pages;
        this.assessors = assessors;
        this.entries = editions.policies().stream().collect(Collectors.toUnmodifiableMap(Policy::id, Entry::all));
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance awards(Page page, CatalogueView view);

        static native TemplateInstance award(Page page, AwardView view);
    }

    @GET
    public RestResponse<byte[]> awards(@BeanParam Visit visit) {
        Page read = pages.page(visit, Filter.names());
        Page page = read.withFaults(Filter.faults(read));
        return pages.show(page, () -> Templates.awards(page,
                CatalogueView.of(page, entries.get(page.policy().id()))));
    }

    @GET
    @Path("{id}")
    public RestResponse<byte[]> award(@BeanParam Visit visit, @PathParam("id") String id) {
        Page page = pages.page(visit);
        Award award = page.policy().award(id).orElseThrow(RefusedException::notFound);
        return pages.show(page, () -> Templates.award(page,
                AwardView.of(award, page, assessors.of(page.policy()))));
    }
}
