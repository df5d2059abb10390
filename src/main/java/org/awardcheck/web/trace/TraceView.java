package org.awardcheck.web.trace;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.health.Build;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Page;
import org.awardcheck.web.Report;

/**
 * A result beside the rules that made it.
 *
 * @param isStaged whether a stage was given
 * @param now      the total at that stage, in words; or else without later ones
 * @param later    the total with later stages; null if it is the same
 * @param onceNow  what counts once in the first total, and why, in words
 * @param once     the same of the total with later stages, or of the one there is
 * @param sections the awards that can be had, by section in the policy's order
 * @param others   all other awards, in the policy's order
 * @param address  the address that gives the result again
 * @param report   where to say that something is wrong; null where nobody is named
 */
@TemplateData
public record TraceView(boolean isStaged, String now, String later, List<String> onceNow, List<String> once,
        List<Part> sections,
        List<Row> others, String address, Report report) {
    /** The awards of a section. */
    @TemplateData
    public record Part(String title, List<Row> rows) {
    }

    /**
     * An award and its rule.
     *
     * @param amount  what it comes to, or why it does not
     * @param sum     how that was worked out; null where there is nothing to work out
     * @param rule    the file of its rule, and the line on which what it pays begins
     */
    @TemplateData
    public record Row(String title, String href, String clause, String amount, String sum, String rule) {
    }

    static TraceView of(Page page, Assessment assessment, String address) {
        List<Explanation> explanations = Explanation.ofAll(assessment);
        String now = amount(assessment.totals().now().amount(), page);
        String later = amount(assessment.totals().potential().amount(), page);
        return new TraceView(assessment.answers().isGiven(page.policy().stageFact()), now, later.equals(now)
                ? null : later,
                once(CountedOnce.now(assessment), page), once(CountedOnce.in(assessment), page),
                page.policy().sections().stream().map(section -> new Part(section.title().in(page.language()),
                        explanations.stream().filter(it -> it.outcome().status().isObtainable())
                                .filter(it -> it.outcome().award().clause().section().equals(section))
                                .map(it -> obtainable(it, page)).toList()))
                        .filter(part -> !part.rows().isEmpty()).toList(),
                explanations.stream().filter(it -> !it.outcome().status().isObtainable())
                        .map(it -> row(it, page.phrases().outcome(it, assessment.answers()), null, page)).toList(),
                address, Report.of(page, address).orElse(null));
    }

    private static Row obtainable(Explanation explanation, Page page) {
        return row(explanation, page.phrases().obtainable(explanation.outcome()), explanation.sum()
                .map(page.phrases()::sum).orElse(null), page);
    }

    private static Row row(Explanation explanation, String amount, String sum, Page page) {
        Award award = explanation.outcome().award();
        return new Row(award.title().in(page.language()), page.award(award), award.clause().title().in(page.language()),
                amount, sum, page.policy().source().of(award));
    }

    private static List<String> once(List<CountedOnce> counted, Page page) {
        return counted.stream().map(page.phrases()::countedOnce).toList();
    }

    private static String amount(Amount amount, Page page) {
        return page.phrases().amount(amount);
    }

    public String build() {
        return Build.VERSION;
    }
}
