package org.awardcheck.web.target;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Pointer;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.LeastInvestment;
import org.awardcheck.eligibility.NextQuestion;
import org.awardcheck.eligibility.Target;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.FaultsView;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.ask.Field;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryString.Parameter;
import org.awardcheck.web.query.QueryWriter;
import org.awardcheck.wording.FigureFormat;

/**
 * How much has to be invested for a total that somebody wants.
 *
 * @param have    the floor of the total by the answers, with its unit
 * @param choices what the total may be reached by; none where it grows with nothing
 * @param label   the one that is looked at; null where none is chosen
 * @param sum     the box for the total that is wanted
 * @param hidden  the answers, for the form to carry along
 * @param faults  what of the form cannot be read
 * @param wrong   what is wrong with what was chosen; null if nothing is
 * @param reply   what is said of the total that is wanted; null where none is
 * @param steps   larger totals, and what each takes
 * @param most    the most that the floor can be brought to, with its unit; null where nothing caps it
 * @param isUnfinished whether there is a question left to ask
 */
@TemplateData
public record TargetView(String have, List<Choice> choices, String label, Field sum, List<Parameter> hidden,
        FaultsView faults,
        String wrong, TargetOutcome reply, List<Step> steps, String most, boolean isUnfinished) {

    /** An investment to choose. */
    @TemplateData
    public record Choice(String id, String value, String label, boolean checked) {
    }

    /**
     * A larger total.
     *
     * @param sum   the total, without its unit
     * @param least the least investment that reaches it, without its unit
     * @param href  the comparison with it
     */
    @TemplateData
    public record Step(String sum, String least, String href) {
    }

    static TargetView of(Page page, TargetForm form, Investments investments, Assessor assessor) {
        Answers answers = page.situation().answers();
        Assessment assessment = assessor.assess(answers);
        Optional<Fact> chosen = investments.chosen();
        long have = assessment.totals().potential().minimum();
        List<Target> targets = chosen.map(fact -> Target.above(assessor, answers, fact)).orElse(List.of());
        return new TargetView(FigureFormat.money(have, page.language()), choices(investments.offered(), chosen, page),
                chosen.map(fact -> fact.label().in(page.language())).orElse(null), box(page, form),
                QueryWriter.parameters(page.situation()), faults(page, form, investments), fault(page, form, Names.BY),
                chosen.isEmpty() || form.sum().isEmpty() || !form.faults().isEmpty() ? null
                        : TargetOutcome.of(page, form, assessor, assessment, chosen.get()),
                targets.stream().map(it -> new Step(page.phrases().bare(it.sum()), page.phrases().bare(it.value()),
                        comparison(page, chosen.orElseThrow(), it.value()))).toList(),
                chosen.map(fact -> LeastInvestment.of(assessor, answers, fact, Long.MAX_VALUE))
                .filter(LeastInvestment::isCapped)
                        .map(it -> FigureFormat.money(it.most(), page.language())).orElse(null),
                NextQuestion.after(assessment, page.situation().skipped()).question().isPresent());
    }

    private static List<Choice> choices(List<Fact> facts, Optional<Fact> chosen, Page page) {
        return facts.stream().map(fact -> new Choice(facts.indexOf(fact) == 0 ? Names.BY : Names.BY + "-" + fact.id(),
                fact.id(), fact.label().in(page.language()), chosen.filter(fact::equals).isPresent())).toList();
    }

    private static Field box(Page page, TargetForm form) {
        return new Field(TargetForm.SUM, FactType.MONEY, Messages.of(TargetMessages.class, page).sum(), null,
                TargetForm.typed(page), List.of(), fault(page, form, TargetForm.SUM), List.of(), null, null);
    }

    /** What is wrong with a parameter; null if nothing is. */
    private static String fault(Page page, TargetForm form, String name) {
        return form.faults().stream().filter(fault -> fault.pointer().equals(Pointer.of(name).toString()))
                .map(fault -> fault.detail().in(page.language())).findFirst().orElse(null);
    }

    /** Each leads to what it is about, where that is on the page. */
    private static FaultsView faults(Page page, TargetForm form, Investments investments) {
        int offered = investments.offered().size();
        return new FaultsView(form.faults().stream().map(fault ->
                new FaultsView.Item(fault.detail().in(page.language()),
                Optional.of("#" + fault.pointer().substring(1))
                        .filter(field -> offered > (field.endsWith(Names.BY) ? 1 : 0)))).toList());
    }

    /** The comparison of what was answered with another figure. */
    static String comparison(Page page, Fact fact, long value) {
        Situation other = page.situation().with(fact, value);
        boolean isLarge = Doubt.about(fact, value, true).isPresent();
        return page.comparison(page.situation(), isLarge ? other.confirm(fact) : other);
    }

    /** The value of the one investment that there is to choose. */
    public String only() {
        return choices.get(0).value();
    }
}
