package org.awardcheck.web.trace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Editions;
import org.awardcheck.situation.AnswerReader;
import org.awardcheck.web.Page;
import org.awardcheck.web.PageFactory;
import org.awardcheck.web.Visit;
import org.awardcheck.web.query.QueryFaults;
import org.jboss.resteasy.reactive.RestResponse;

/** The editions of the policy, and two of them beside each other. */
@Path(Visit.LANGUAGE + "/editions")
@NonBlocking
@Produces(MediaType.TEXT_HTML)
public class EditionsResource {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final PageFactory pages;
    private final Editions editions;

    EditionsResource(PageFactory pages, Editions editions) {
        this.pages = pages;
        this.editions = editions;
    }

    @CheckedTemplate(basePath = "trace")
    static class Templates {
        static native TemplateInstance editions(Page page, EditionsView view);
    }

    @GET
    public RestResponse<byte[]> editions(@BeanParam Visit visit) {
        Page page = pages.page(visit, BEFORE, AFTER);
        List<Fault> faults = new ArrayList<>();
        for (String name : List.of(BEFORE, AFTER)) {
            List<String> given = page.reading().all(name).stream().distinct().toList();
            given.forEach(id -> AnswerReader.checkEdition(id, editions, Pointer.of(name), faults));
            if (given.size() > 1) {
                faults.add(QueryFaults.givenTwice(name));
            }
        }
        Page checked = page.withFaults(faults);
        return pages.show(checked, () -> Templates.editions(checked,
                EditionsView.of(checked, editions, page.reading().first(BEFORE), page.reading().first(AFTER))));
    }
}
