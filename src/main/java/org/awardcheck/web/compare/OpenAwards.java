package org.awardcheck.web.compare;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.web.Page;
import org.awardcheck.web.catalogue.Link;

/**
 * The awards that need more answers in one variant and do not apply in the other.
 *
 * @param title which of the two is which, and how many awards these are
 */
@TemplateData
public record OpenAwards(String title, List<Link> awards) {
    /** So many are shown at once; more fold. */
    private static final int FEW = 8;

    public boolean isFew() {
        return awards.size() <= FEW;
    }

    static List<OpenAwards> of(Assessment first, Assessment second, Page page, CompareMessages words) {
        List<Link> inSecond = Comparison.openOnlyIn(second, first).stream()
                .map(award -> new Link(award.title().in(page.language()), page.award(award))).toList();
        List<Link> inFirst = Comparison.openOnlyIn(first, second).stream()
                .map(award -> new Link(award.title().in(page.language()), page.linkToKept("awards/" + award.id()))).toList();
        return Stream.of(new OpenAwards(words.openOnlySecond(inSecond.size()), inSecond),
                new OpenAwards(words.openOnlyFirst(inFirst.size()), inFirst)).filter(it -> !it.awards().isEmpty()).toList();
    }
}
