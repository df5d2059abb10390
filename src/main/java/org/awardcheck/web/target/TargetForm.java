package org.awardcheck.web.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Text;
import org.awardcheck.situation.AnswerReader;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.FigureReader;
import org.awardcheck.situation.PastedText;
import org.awardcheck.web.Page;
import org.awardcheck.web.query.Names;
import org.awardcheck.web.query.QueryFaults;

/**
 * What an address asks for.
 *
 * @param by     the investment; absent if none was chosen
 * @param sum    the total that is wanted, in yuan; absent if none was typed, or none that can be read
 * @param meant  what may have been meant, if the sum is more than all awards together and looks like yuan; else absent
 * @param faults what cannot be read
 */
record TargetForm(Optional<Fact> by, OptionalLong sum, OptionalLong meant, List<Fault> faults) {
    /** The parameter for the total that is wanted, in 万元. */
    static final String SUM = "sum";
    /** Read as an answer is; no total of the policy comes near what is plausible here. */
    private static final Fact TOTAL = new Fact(SUM, FactType.MONEY, new Text("要得到的合计", "Total wanted"),
            Optional.empty(),
            OptionalLong.of(1_000_000_000), Optional.empty(), false, List.of());

    static TargetForm of(Page page) {
        List<Fault> faults = new ArrayList<>();
        AnswerReader reader = new AnswerReader(page.policy().facts(), faults);
        Optional<Fact> by = only(Names.BY, page, faults).map(PastedText::withoutTail).filter(id -> !id.isEmpty())
                .flatMap(id -> reader.fact(id, Pointer.of(Names.BY)));
        by.filter(fact -> fact.type() != FactType.MONEY).ifPresent(fact -> faults.add(noMoney(fact)));
        Optional<FigureReader.Reading> sum = only(SUM, page, faults).flatMap(typed -> sum(typed, reader));
        return new TargetForm(by.filter(fact -> fact.type() == FactType.MONEY),
                sum.map(it -> OptionalLong.of(it.value())).orElse(OptionalLong.empty()),
                sum.flatMap(it -> Doubt.about(TOTAL, it.value(), it.hasUnit())).map(Doubt::meant)
                        .orElse(OptionalLong.empty()), faults);
    }

    /** The same where somebody has to choose first; a total alone does not say what is to reach it. */
    TargetForm choosing(Investments investments) {
        if (!faults.isEmpty() || sum.isEmpty() || investments.chosen().isPresent() || investments.offered().isEmpty()) {
            return this;
        }
        return new TargetForm(by, sum, meant, List.of(fault(Names.BY, "no-answer", "请选哪一项投入",
                "Choose what is invested")));
    }

    private static Optional<FigureReader.Reading> sum(String typed, AnswerReader reader) {
        if (PastedText.isEmpty(typed)) {
            reader.faults().add(fault(SUM, "no-answer", "请填要得到的合计，例如300", "Total wanted: enter a number, like 300"));
            return Optional.empty();
        }
        return reader.figure(TOTAL, typed.strip(), Pointer.of(SUM));
    }

    private static Optional<String> only(String name, Page page, List<Fault> faults) {
        List<String> given = page.reading().all(name).stream().distinct().toList();
        if (given.size() > 1) {
            faults.add(QueryFaults.givenTwice(name));
            return Optional.empty();
        }
        return given.stream().findFirst();
    }

    private static Fault noMoney(Fact fact) {
        return fault(Names.BY, "no-money", fact.label().zh() + "不是金额，请选一项投入", fact.label().en()
                + " is no sum of money; choose an investment");
    }

    private static Fault fault(String name, String code, String zh, String en) {
        return Fault.of(Pointer.of(name), code, zh, en);
    }

    /** What is in the box: what was typed. */
    static String typed(Page page) {
        return page.reading().first(SUM).orElse("");
    }
}
