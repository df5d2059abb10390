package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.eligibility.WorkedExample;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Group;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Page;
import org.awardcheck.web.chart.CurveView;
import org.awardcheck.web.prepare.ContactView;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString.Parameter;

/**
 * One award.
 *
 * @param section    its section, leading to the section's awards
 * @param pays       what it pays
 * @param kind       the public name of how firm the amount is
 * @param payable    from which stage on it is paid; null if it waits for none
 * @param when       when a title counts; null where the policy sets nothing
 * @param qualifiers what the policy asks for besides, which the check does not ask
 * @param group      why it counts once with others; null if it counts on its own
 * @param others     the other awards of its group
 * @param example    null if no project can meet its conditions
 * @param curve      null if it does not depend on a sum of money
 * @param outcome    null if nothing was answered
 * @param target     where to see how much of the sum of money that it depends on brings how much; null if nothing was
 *                   answered, or if it depends on none
 * @param preparations what to have ready for it
 * @param contacts   whom to ask about it
 * @param check      where the questionnaire goes on, with the award's topics chosen; null if there is nothing left to
 *                   ask
 */
@TemplateData
public record AwardPageView(String title, Link section, String clause, String pays, String kind, String kindNote,
        String payable, String when, List<ConditionRow> conditions, List<String> qualifiers, List<String> readings,
        String group, List<Link> others, ExampleView example, CurveView curve, OutcomeView outcome, String check,
        String target, List<String> preparations, List<ContactView> contacts) {
    private static final String NOT_ASKED = "not-asked";

    /**
     * A condition.
     *
     * @param words what it asks for and, unless it is met, what was answered
     * @param truth how it came out, in the public name, or that it was not asked; null if nothing was answered
     */
    @TemplateData
    public record ConditionRow(String words, String truth) {
    }

    static AwardPageView of(Award award, Page page, Assessor assessor) {
        Amount.Kind kind = Entry.kind(award);
        Assessment assessment = page.situation().isEmpty() ? null : assessor.assess(page.situation().answers());
        return new AwardPageView(award.title().in(page.language()),
                new Link(award.clause().section().title().in(page.language()), page.link("awards",
                        List.of(new Parameter(Facet.SECTION.parameter(), award.clause().section().id())))),
                award.clause().title().in(page.language()), page.phrases().payout(award.payout()),
                kind.id(), page.phrases().kindNote(kind), award.payableFrom().map(page.phrases()::payableFrom)
                .orElse(null),
                award.when().map(text -> text.in(page.language())).orElse(null),
                assessment == null ? conditions(award, page) : conditions(Explanation.of(assessment, award), page),
                award.qualifiers().stream().map(text -> text.in(page.language())).toList(),
                award.readings().stream().map(text -> text.in(page.language())).toList(),
                award.group().map(Group::reading).map(text -> text.in(page.language())).orElse(null),
                others(award, page),
                WorkedExample.of(assessor, award).map(example -> ExampleView.of(example, page)).orElse(null),
                AwardCurve.of(award, page).orElse(null),
                assessment == null ? null : OutcomeView.of(assessment, award, page),
                check(award, page, assessor), assessment == null ? null : target(award, page),
                page.policy().guidance().preparations(List.of(award)).stream()
                        .map(text -> text.in(page.language())).toList(),
                ContactView.of(List.of(award), page));
    }

    private static List<ConditionRow> conditions(Award award, Page page) {
        return award.conditions().stream()
                .map(condition -> new ConditionRow(page.phrases().conditions().requirement(condition), null)).toList();
    }

    private static List<ConditionRow> conditions(Explanation explanation, Page page) {
        Answers answers = page.situation().answers();
        return explanation.results().stream().map(result -> new ConditionRow(
                page.phrases().conditions().result(result, answers, page.situation().skipped()),
                result.notAsked(answers).isPresent() ? NOT_ASKED : result.truth().id())).toList();
    }

    private static List<Link> others(Award award, Page page) {
        return award.group().stream().flatMap(group -> page.policy().awardsOf(group).stream()
                .filter(other -> !other.equals(award)).map(other ->
                new Link(other.title().in(page.language()), page.award(other)))).toList();
    }

    private static String target(Award award, Page page) {
        return page.policy().factsOf(award).stream().filter(fact -> fact.type() == FactType.MONEY).findFirst()
                .map(fact -> page.link("target", List.of(new Parameter(Names.BY, fact.id())))).orElse(null);
    }

    private static String check(Award award, Page page, Assessor assessor) {
        Situation situation = withTopics(award, page.situation());
        return NextQuestion.after(assessor.assess(situation.answers()), situation.skipped()).question().isPresent()
                ? page.link("next", situation) : null;
    }

    /** The same answers with the award's topics among those chosen. */
    private static Situation withTopics(Award award, Situation situation) {
        Fact topics = situation.policy().facts().topicFact();
        List<String> own = situation.policy().factsOf(award).stream()
                .flatMap(fact -> fact.topic().stream()).distinct().toList();
        long known = Math.max(Value.EMPTY, situation.answers().of(topics));
        return situation.with(topics, known | Value.of(topics, own));
    }
}
