package org.awardcheck.web.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.function.AwardsResponse;
import org.awardcheck.function.Functions;
import org.awardcheck.request.Request;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** The result: as a page, and as files. */
@Path(Visit.LANGUAGE)
@NonBlocking
public class ResultResource {
    private static final String RESULT = "result";

    private final PageFactory pages;
    private final EditionAssessors assessors;
    private final Functions functions;
    private final Consumer<Assessment> assessed;

    ResultResource(PageFactory pages, EditionAssessors assessors, Functions functions, Consumer<Assessment> assessed) {
        this.pages = pages;
        this.assessors = assessors;
        this.functions = functions;
        this.assessed = assessed;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        static native TemplateInstance result(Page page, ResultView view, String address);

        static native TemplateInstance summary(Page page, SummaryView view, String address);

        static native TemplateInstance whyNot(Page page, WhyNot view);
    }

    @GET
    @Path(RESULT)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> result(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> {
            assessed(page);
            return Templates.result(page, ResultView.of(page, assessor(page), words(page)), again(page));
        });
    }

    /** The result on one screen, to be passed on. */
    @GET
    @Path("summary")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> summary(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.summary(page, SummaryView.of(page,
                assessor(page).assess(page.situation().answers()), words(page)), again(page)));
    }

    @GET
    @Path("why-not")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<byte[]> whyNot(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.show(page, () -> Templates.whyNot(page, WhyNot.of(page,
                Explanation.ofAll(assessor(page).assess(page.situation().answers())))));
    }

    @GET
    @Path(RESULT + ".json")
    public RestResponse<byte[]> asJson(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return file(page, "json", "application/json", () -> functions.write(AwardsResponse.explained(
                new Request(page.language(), page.situation().on(), page.policy(), page.situation().answers()),
                assessed(page))));
    }

    @GET
    @Path(RESULT + ".csv")
    public RestResponse<byte[]> asCsv(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return file(page, "csv", "text/csv;charset=UTF-8", () -> ResultCsv.of(page,
                assessed(page), words(page)));
    }

    /** The code of the address that gives the result again. */
    @GET
    @Path("code.svg")
    public RestResponse<byte[]> asCode(@BeanParam Visit visit) {
        Page page = pages.page(visit);
        return pages.drawing(page, () -> AddressCode.svg(again(page)).getBytes(StandardCharsets.UTF_8));
    }

    private RestResponse<byte[]> file(Page page, String extension, String mediaType, Supplier<byte[]> content) {
        return pages.file(page, "award-check-" + page.situation().on() + "." + extension, mediaType, content);
    }

    private Assessment assessed(Page page) {
        Assessment assessment = assessor(page).assess(page.situation().answers());
        assessed.accept(assessment);
        return assessment;
    }

    private Assessor assessor(Page page) {
        return assessors.of(page.policy());
    }

    /** The address that gives this very result again, on whatever day it is called up. */
    private static String again(Page page) {
        return page.origin() + page.link(RESULT, page.situation().dated());
    }

    private static ResultMessages words(Page page) {
        return Messages.of(ResultMessages.class, page);
    }
}
