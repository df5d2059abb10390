package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.Span;

/**
 * Awards that count once in a total.
 *
 * @param title   what it is about
 * @param list    the awards with their amounts, as a sentence lists them
 * @param counted what was counted
 * @param leftOut what was left out
 * @param least   the award that gives the lower end
 * @param most    the award that gives the upper end
 * @param reading why
 */
@TemplateData
public record OnceView(String title, String list, String counted, String leftOut, String least, String most,
        String reading) {

    static List<OnceView> of(List<CountedOnce> once, Page page, Assessment assessment) {
        return once.stream().map(counted -> of(counted, page, assessment)).toList();
    }

    private static OnceView of(CountedOnce counted, Page page, Assessment assessment) {
        boolean isChinese = page.isChinese();
        return new OnceView(page.phrases().group(counted),
                page.phrases().together(counted.awards().stream().map(award -> award.title().in(page.language())
                        + (isChinese ? "（" : " (")
                        + page.phrases().amount(assessment.outcome(award).amount().orElseThrow())
                        + (isChinese ? "）" : ")")).toList()),
                page.phrases().amount(Span.amount(counted.counted())),
                page.phrases().amount(Span.amount(counted.leftOut())),
                counted.minimumFrom().title().in(page.language()), counted.maximumFrom().title().in(page.language()),
                counted.group().reading().in(page.language()));
    }

    /** Whether one and the same award gives both ends. */
    public boolean isOfOne() {
        return least.equals(most);
    }}
