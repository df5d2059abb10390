package org.awardcheck.web.compare;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Target;
import org.awardcheck.policy.Fact;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.AnswerRow;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.result.ResultCurve;
import org.awardcheck.wording.Figures;

/**
 * A variant that may be kept while another is tried.
 *
 * @param answers what was answered, each with a way to try something else
 * @param label   what the investment is called on which most awards rest; null if there is none
 * @param have    the floor of the total that it brings, with its unit
 * @param most    the most that it can be brought to, with its unit
 * @param targets totals to reach for by it; none where it brings the most already
 */
@TemplateData
public record KeepView(List<AnswerRow> answers, String label, String have, String most, List<Row> targets) {

    /**
     * A total to reach for.
     *
     * @param sum   the total, without its unit
     * @param least the least investment that reaches it, without its unit
     * @param href  the comparison with it
     */
    @TemplateData
    public record Row(String sum, String least, String href) {
    }

    static KeepView of(Page page, Assessor assessor) {
        Answers answers = page.situation().answers();
        Assessment assessment = assessor.assess(answers);
        List<Outcome> had = assessment.outcomes().stream().filter(it -> it.status().isObtainable()).toList();
        Optional<Fact> investment = ResultCurve.investment(answers, had);
        List<Target> targets = investment.map(it -> Target.above(assessor, answers, it)).orElse(List.of());
        long have = assessment.totals().potential().minimum();
        return new KeepView(AnswerRow.of(page, Names.COMPARE), investment.map(it -> it.label().in(page.language())).orElse(null),
                Figures.money(have, page.language()),
                Figures.money(targets.isEmpty() ? have : targets.get(targets.size() - 1).sum(), page.language()),
                targets.stream().map(target -> row(target, investment.orElseThrow(), page)).toList());
    }

    private static Row row(Target target, Fact fact, Page page) {
        Situation other = page.situation().with(fact, target.value());
        boolean isLarge = Doubt.about(fact, target.value(), true).isPresent();
        return new Row(page.phrases().bare(target.sum()), page.phrases().bare(target.value()),
                page.comparison(page.situation(), isLarge ? other.confirm(fact) : other));
    }
}
