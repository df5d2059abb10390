package org.awardcheck.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessors;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages of what comes of the answers in their address, and of nothing else. */
@Singleton
public class AssessedPages {
    private final Pages pages;
    private final Assessors assessors;

    AssessedPages(Pages pages, Assessors assessors) {
        this.pages = pages;
        this.assessors = assessors;
    }

    /** Shows one; or says what is wrong with its address, or asks whether a figure in it is right. */
    public RestResponse<byte[]> show(Visit visit, BiFunction<Page, Assessment, TemplateInstance> template) {
        Page page = pages.page(visit);
        return pages.show(page, () -> template.apply(page,
                assessors.of(page.policy()).assess(page.situation().answers())));
    }
}
