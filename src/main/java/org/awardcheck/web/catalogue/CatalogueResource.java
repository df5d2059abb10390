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
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.http.RefusedException;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of all awards, and each on a page of its own. */
@Path(Visit.LANGUAGE)
@NonBlocking
public class CatalogueResource {
    private static final String AWARDS = "awards";

    private final PageFactory pages;
    private final EditionAssessors assessors;
    private final Map<String, List<Entry>> entries;

    CatalogueResource(PageFactory pages, EditionAssessors assessors, Editions editions) {
        this.pages = pages;
        this.assessors = assessors;
        this.entries = editions.policies().stream().collect(Collectors.toUnmodifiableMap(Policy::id, Entry::all));
    }

    @CheckedTemplate(basePath = "catalogue")
    static class Templates {
        static native TemplateInstance awards(Page page, CatalogueView view);

        static native TemplateInstance award(Page page, AwardPageView view);
    }

    @GET
    @Path(AWARDS)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> awards(@BeanParam Visit visit) {
        Page page = page(visit);
        return pages.show(page, () -> Templates.awards(page, CatalogueView.of(page, entries(page, assessment(page)))));
    }

    @GET
    @Path(AWARDS + ".csv")
    public RestResponse<byte[]> asCsv(@BeanParam Visit visit) {
        Page page = page(visit);
        Optional<Assessment> assessment = assessment(page);
        return pages.file(page, "award-check-awards.csv", "text/csv;charset=UTF-8", () -> CatalogueCsv.of(page,
                entries(page, assessment), assessment, Messages.of(CatalogueMessages.class, page)));
    }

    @GET
    @Path(AWARDS + "/{id}")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> award(@BeanParam Visit visit, @PathParam("id") String id) {
        Page page = pages.page(visit);
        Award award = page.policy().award(id).orElseThrow(RefusedException::notFound);
        return pages.show(page, () -> Templates.award(page,
                AwardPageView.of(award, page, assessors.of(page.policy()))));
    }

    private Page page(Visit visit) {
        Page read = pages.page(visit, Filter.names());
        return read.withFaults(Filter.faults(read));
    }

    /** How each award comes out; nothing if nothing was answered. */
    private Optional<Assessment> assessment(Page page) {
        return Optional.of(page.situation()).filter(it -> !it.isEmpty())
                .map(it -> assessors.of(page.policy()).assess(it.answers()));
    }

    private List<Entry> entries(Page page, Optional<Assessment> assessment) {
        List<Entry> all = entries.get(page.policy().id());
        return assessment.map(it -> Entry.all(all, it)).orElse(all);
    }
}
