package org.awardcheck.web.about;

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

/** The page about the check: the policy, sums, readings, privacy, accessibility, and who runs the site. */
@Path(Visit.LANGUAGE + "/about")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class AboutResource {
    private final PageFactory pages;

    AboutResource(PageFactory pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "about")
    static class Templates {
        static native TemplateInstance about(Page page, AboutView view);
    }

    @GET
    public RestResponse<byte[]> about(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.about(page, AboutView.of(page)));
    }
}
