package org.awardcheck.web.compare;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Comparison;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Unsettled;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Page;
import org.awardcheck.web.catalogue.Link;

/**
 * Awards of which no total knows what they bring: they need more answers in one variant and do not apply in the other,
 * need more in both and may come out differently, or have no stated amount.
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

    static List<OpenAwards> of(Assessment first, Assessment second, Unsettled unsettled, Page page,
            CompareMessages words) {
        List<Award> inSecond = Comparison.openOnlyIn(second, first);
        List<Award> inFirst = Comparison.openOnlyIn(first, second);
        List<Award> inBoth = unsettled.open().stream().filter(award -> isOpen(award, first) && isOpen(award, second))
                .toList();
        return Stream.of(new OpenAwards(words.openOnlySecond(inSecond.size()), links(inSecond, page)),
                new OpenAwards(words.openOnlyFirst(inFirst.size()),
                        inFirst.stream().map(award -> link(award, page.linkToKept("awards/" + award.id()), page))
                        .toList()),
                new OpenAwards(words.openBoth(inBoth.size()), links(inBoth, page)),
                new OpenAwards(words.unstated(unsettled.unstated().size()), links(unsettled.unstated(), page)))
                .filter(it -> !it.awards().isEmpty()).toList();
    }

    private static boolean isOpen(Award award, Assessment assessment) {
        return assessment.policy().award(award.id())
                .filter(own -> assessment.outcome(own).status() == Status.UNDETERMINED).isPresent();
    }

    /** Each with the answers of the second, unless only the first's edition has it. */
    private static List<Link> links(List<Award> awards, Page page) {
        return awards.stream().map(award -> link(award, page.policy().award(award.id()).isPresent() ? page.award(award)
                : page.linkToKept("awards/" + award.id()), page)).toList();
    }

    private static Link link(Award award, String href, Page page) {
        return new Link(award.title().in(page.language()), href);
    }
}
