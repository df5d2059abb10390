package org.awardcheck.web.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.awardcheck.situation.ChoiceReader;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.Example;
import org.awardcheck.web.AmountParts;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryWriter;
import org.awardcheck.wording.FigureFormat;

/** Makes the fields of a form: with what was typed where the form comes back, else with what was answered. */
record FieldMaker(Page page) {

    Field field(Fact fact) {
        List<String> typed = typed(fact);
        boolean isMoney = fact.type() == FactType.MONEY;
        return new Field(fact.id(), fact.type(), fact.label().in(page.language()),
                fact.unit().map(this::words).orElse(null),
                typed.stream().filter(text -> !text.isBlank()).findFirst().map(text -> inBox(fact, text)).orElse(""),
                chosen(fact, typed), error(fact), groups(fact), isMoney ? Example.typed(fact) : null,
                isMoney ? FigureFormat.whole(Example.of(fact)) : null);
    }

    /** What was typed or chosen, just now or before. */
    private List<String> typed(Fact fact) {
        List<String> typed = page.reading().all(fact.id());
        Answers answers = page.situation().answers();
        Optional<Doubt> doubt = page.reading().doubts().stream().filter(it -> it.fact().equals(fact)).findFirst();
        if (typed.isEmpty() && doubt.isPresent()) {
            return List.of(QueryWriter.typed(fact, doubt.get().value()));
        }
        boolean isAsAnswered = typed.isEmpty() || !fact.type().isNumber() && !page.reading().isFaulty();
        return isAsAnswered && answers.isGiven(fact) ? List.of(QueryWriter.spelled(fact, answers.of(fact))) : typed;
    }

    private String words(Text text) {
        return text.in(page.language());
    }

    /** What is in the box: the answer as we write it; or what was typed if it is none, or the form comes back. */
    private String inBox(Fact fact, String typed) {
        boolean isAnswered = fact.type().isNumber() && page.situation().answers().isGiven(fact) && !page.reading()
                .isFaulty();
        return isAnswered ? QueryWriter.typed(fact, page.situation().answers().of(fact)) : typed;
    }

    private List<String> chosen(Fact fact, List<String> typed) {
        List<String> chosen = new ArrayList<>(typed.stream().flatMap(ChoiceReader::parts).toList());
        if (page.situation().skipped().contains(fact) || page.reading().all(Names.SKIP).stream()
                .flatMap(ChoiceReader::parts).anyMatch(fact.id()::equals)) {
            chosen.add(Names.UNKNOWN);
        }
        if (fact.type() == FactType.BOOLEAN && page.situation().answers().isGiven(fact)) {
            chosen.add(page.situation().answers().of(fact) == Value.YES ? Names.YES : Names.NO);
        }
        return chosen;
    }

    private String error(Fact fact) {
        return page.reading().faults().stream().filter(fault -> page.reading().factOf(fault).filter(fact::equals)
                .isPresent())
                .map(Fault::detail).map(this::words).findFirst().orElse(null);
    }

    /** The options, those that are awards' titles under the headings of the clauses. */
    private List<ChoiceGroup> groups(Fact fact) {
        List<String> chosen = chosen(fact, typed(fact));
        Map<String, List<Choice>> byHeading = new LinkedHashMap<>();
        for (Option option : fact.options()) {
            List<Award> awards = awardsOf(fact, option);
            String heading = awards.stream().findFirst().map(it -> words(it.clause().title())).orElse("");
            List<Choice> choices = byHeading.computeIfAbsent(heading, it -> new ArrayList<>());
            choices.add(choice(fact, option, awards, chosen.contains(option.id())));
        }
        return byHeading.entrySet().stream()
                .map(it -> new ChoiceGroup(it.getKey().isEmpty() || byHeading.size() == 1 ? null : it.getKey(),
                        it.getValue())).toList();
    }

    private Choice choice(Fact fact, Option option, List<Award> awards, boolean checked) {
        int place = fact.positionOf(option.id());
        Optional<Award> award = awards.stream().filter(it -> awards.size() == 1 || it.id().equals(option.id()))
                .findFirst();
        AmountParts amount = award.filter(it -> it.payout().basis().isEmpty())
                .map(it -> Calculator.of(it.payout()).amount(0))
                .or(() -> award.isPresent() ? Optional.empty() : most(awards))
                .map(it -> AmountParts.of(it, page.phrases())).orElse(null);
        String pays = award.filter(it -> it.payout().basis().isPresent())
                .map(it -> page.phrases().payout(it.payout())).orElse(null);
        return new Choice(place == 0 ? fact.id() : fact.id() + "-" + (place + 1), option.id(), words(option.label()),
                option.note().map(this::words).orElse(null), checked, amount, pays);
    }

    /** What an option that several awards ask for brings at most. */
    private static Optional<Amount> most(List<Award> awards) {
        return TopicCard.most(awards).stream().mapToObj(Amount::upTo).findFirst();
    }

    /** The awards that ask for an option: of a title the one that it is. */
    private List<Award> awardsOf(Fact fact, Option option) {
        return page.policy().awards().stream().filter(award -> award.conditions().stream().anyMatch(condition ->
                condition instanceof Condition.Has has && has.fact().equals(fact) && has.option().equals(option)))
                        .toList();
    }
}
