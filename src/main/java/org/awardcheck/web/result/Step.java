package org.awardcheck.web.result;

import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.web.Page;

/**
 * A step that would bring an award.
 *
 * @param what  the step and what it would bring, in words
 * @param gain  how much the total grows, in words
 * @param reach how far the answer already reaches towards what is needed, as an SVG length; empty for anything but a
 *              figure
 */
public record Step(String title, String href, String what, String gain, String reach) {

    /** The steps that make the total grow, the best first. */
    static List<Step> of(Page page, Assessment assessment) {
        return NearMiss.in(assessment).stream().filter(miss -> !miss.gain().equals(Total.NOTHING))
                .map(miss -> of(miss, page, assessment)).toList();
    }

    private static Step of(NearMiss miss, Page page, Assessment assessment) {
        String reach = miss.shortfall().isPresent()
                ? TotalView.length(assessment.answers().of(miss.fact()), miss.value()) : "";
        return new Step(miss.award().title().in(page.language()), page.link("awards/" + miss.award().id()),
                page.phrases().nearMiss(miss), page.phrases().total(miss.gain()), reach);
    }
}
