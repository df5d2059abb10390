package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.FaultsView;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.web.query.QueryWriter;

/**
 * A question with its form.
 *
 * @param topic  the topic that it belongs to; null if it is asked of everyone
 * @param hint   what to count and what to leave out; null if there is nothing to say
 * @param ours   whether the hint is this project's reading
 * @param hidden what the form sends along: everything that was answered but the answers to this question
 * @param shown  the facts that are asked, as one value: what 'I don't know yet' is about, or 'none of these'
 * @param none   what 'none of these' is called where several figures are asked; null if it needs no words of its own
 * @param kept   what the variant that is kept answers, where the answer is for another one; else null
 * @param compare where another figure can be tried and the one answered kept; null where there is none
 * @param back   where 'Back' leads: to the page that a change was asked for on, or to the question before
 */
@TemplateData
public record QuestionFormView(String id, String title, String topic, String hint, boolean ours, List<Field> fields,
        List<Parameter> hidden, String shown, String none, boolean isNone, FaultsView faults, RulePanel panel,
        Progress progress,
        List<AnswerRow> answers, String back, String kept, String compare) {

    static QuestionFormView of(Question question, Page page, Assessor assessor) {
        Situation others = page.situation().without(question.facts());
        Assessment without = assessor.assess(others.answers());
        NextQuestion next = NextQuestion.after(without, others.skipped());
        List<Fact> facts = next.question().filter(question::equals).isPresent() ? next.fields() : question.facts();
        Progress progress = Progress.of(page.situation(), assessor.assess(page.situation().answers()));
        List<Parameter> hidden = new ArrayList<>(page.reading().parametersBut(question.facts()));
        // What is confirmed stays so where the figure is sent again as it is.
        question.facts().stream().filter(page.situation().sure()::contains).forEach(fact -> hidden.add(
                new Parameter(Names.SURE, QueryWriter.spelled(fact, page.situation().answers().of(fact)))));
        hidden.add(new Parameter(Names.ASKED, question.id()));
        hidden.addAll(page.returning(page.back()));
        return new QuestionFormView(question.id(), question.title().in(page.language()), topic(question, page),
                question.hint().map(text -> text.in(page.language())).orElse(null), question.ours(),
                facts.stream().map(new FieldMaker(page)::field).toList(), hidden,
                facts.stream().map(Fact::id).collect(Collectors.joining(",")),
                question.none().map(text -> text.in(page.language())).orElse(null),
                page.reading().first(Names.NONE).isPresent(), FaultsView.of(page, facts),
                RulePanel.of(question, page, without), progress, AnswerRow.of(page, page.back()),
                page.back().isEmpty() ? previous(question, page) : page.link(page.back()), kept(question, page),
                isFigure(question, page) ? page.link(question, Names.COMPARE) : null);
    }

    /** What the variant that is kept has been answered here; null where none is kept. */
    private static String kept(Question question, Page page) {
        return page.reading().kept().map(kept -> page.phrases().listed(question.facts().stream()
                .flatMap(fact -> kept.policy().facts().find(fact.id()).stream())
                .map(fact -> question.facts().size() == 1 ? AnswerRow.words(fact, kept, page)
                        : page.phrases().labelled(fact.label().in(page.language()),
                        AnswerRow.words(fact, kept, page)))))
                .orElse(null);
    }

    /** Whether a figure has been answered that another one can be tried for. */
    private static boolean isFigure(Question question, Page page) {
        return page.reading().kept().isEmpty() && page.reading().isClear() && question.facts().stream()
                .anyMatch(fact -> fact.type().isNumber() && page.situation().answers().isGiven(fact));
    }

    public boolean isFaulty() {
        return !faults.faults().isEmpty();
    }

    /** Whether the question is one field, whose label the heading then is. */
    public boolean isSingle() {
        return fields.size() == 1;
    }

    /** Whether several options may be chosen. */
    public boolean isSeveral() {
        return isSingle() && field().isMulti();
    }

    /** The one field of a question that has one. */
    public Field field() {
        return fields.get(0);
    }

    /** Whether any of the fields is wrong. */
    public boolean isWrong() {
        return fields.stream().anyMatch(Field::isWrong);
    }

    public boolean isUnknown() {
        return fields.stream().anyMatch(field -> field.isChosen(Names.UNKNOWN));
    }

    /** The ids of what describes the whole question. */
    public String describedBy() {
        String hint = ((isSeveral() ? id + "-several " : "") + (this.hint != null ? id + "-hint" : "")).strip();
        return isSingle() && field().isWrong() ? (hint + " " + field().name() + "-error").strip() : hint;
    }

    /** The ids of what describes the one box of a question that has one. */
    public String boxDescribedBy() {
        return ((hint == null ? "" : id + "-hint ") + field().describedBy()).strip();
    }

    private static String topic(Question question, Page page) {
        return question.facts().get(0).topic()
                .flatMap(page.policy().facts().topicFact()::option)
                .map(topic -> topic.label().in(page.language())).orElse(null);
    }

    /** The question that was answered before this one; the start page before the first. */
    private static String previous(Question question, Page page) {
        List<Fact> situation = page.situation().order();
        int here = situation.size();
        for (int i = situation.size() - 1; i >= 0; i--) {
            if (question.facts().contains(situation.get(i))) {
                here = i;
            }
        }
        return here == 0 ? page.link("") : page.question(situation.get(here - 1));
    }
}
