package org.awardcheck.web.result;

import java.util.Comparator;
import java.util.List;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.Total;
import org.awardcheck.eligibility.Totals;
import org.awardcheck.policy.Section;
import org.awardcheck.web.Page;

/**
 * A section of the policy with those of its awards that may be had.
 *
 * @param now       its total now, in words
 * @param potential its total once the project is far enough, in words
 * @param solid     how far its floor reaches along the longest bar, as an SVG length
 * @param whole     how far its most reaches along the longest bar, as an SVG length
 */
public record SectionView(String title, String now, String potential, String solid, String whole,
        List<AwardRow> awards) {

    /** Every section of which something may be had, the largest total first. */
    static List<SectionView> of(Page page, Assessment assessment, List<Explanation> had) {
        List<Part> parts = page.policy().sections().stream().map(section -> part(section, assessment, had))
                .filter(part -> !part.had().isEmpty())
                .sorted(Comparator.comparingLong((Part part) -> part.totals().potential().maximum()).reversed()).toList();
        long longest = Math.max(1, parts.stream().mapToLong(part -> part.totals().potential().maximum()).max().orElse(1));
        return parts.stream().map(part -> view(part, longest, page)).toList();
    }

    private record Part(Section section, Totals totals, List<Explanation> had) {
    }

    private static Part part(Section section, Assessment assessment, List<Explanation> had) {
        return new Part(section, assessment.totals(award -> award.clause().section().equals(section)), had.stream()
                .filter(it -> it.outcome().award().clause().section().equals(section))
                .sorted(AwardRow.FIRM_AND_LARGE_FIRST).toList());
    }

    private static SectionView view(Part part, long longest, Page page) {
        Total potential = part.totals().potential();
        return new SectionView(part.section().title().in(page.language()),
                page.phrases().total(part.totals().now()), page.phrases().total(potential),
                TotalView.length(potential.minimum(), longest), TotalView.length(potential.maximum(), longest),
                part.had().stream().map(it -> AwardRow.of(it, page)).toList());
    }
}
