package org.awardcheck.web.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.function.AwardsJson;
import org.awardcheck.request.Request;
import org.awardcheck.web.Page;
import org.awardcheck.web.Pages;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** The result, as a page and as files to take along. */
@Path(Visit.LANGUAGE)
@NonBlocking
public class ResultResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Pages pages;
    private final Assessors assessors;
    private final AwardsJson json;

    ResultResource(Pages pages, Assessors assessors, AwardsJson json) {
        this.pages = pages;
        this.assessors = assessors;
        this.json = json;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        static native TemplateInstance result(Page page, ResultView result);
    }

    @GET
    @Path("result")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> result(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.result(page, ResultView.of(page, assess(page))));
    }

    /** The same as the function {@code awards} answers. */
    @GET
    @Path("result.json")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public RestResponse<String> asJson(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        if (page.reading().isFaulty()) {
            return pages.show(page, () -> null);
        }
        Request request = new Request(page.language(), page.told().on(), page.policy(), page.told().answers());
        return file(page, MediaType.APPLICATION_JSON, "json", json.of(request, assess(page)));
    }

    @GET
    @Path("result.csv")
    @Produces({CSV, MediaType.TEXT_HTML})
    public RestResponse<String> asCsv(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return page.reading().isFaulty() ? pages.show(page, () -> null)
                : file(page, CSV, "csv", ResultTable.of(page, assess(page)));
    }

    private Assessment assess(Page page) {
        return assessors.of(page.policy()).assess(page.told().answers());
    }

    private static RestResponse<String> file(Page page, String type, String ending, String content) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"award-check-" + page.told().on() + "." + ending + "\"").build();
    }
}
