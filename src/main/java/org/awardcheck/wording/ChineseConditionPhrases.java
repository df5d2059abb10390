package org.awardcheck.wording;

import java.util.stream.Collectors;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.FactType;

/** Conditions as noun phrases. */
record ChineseConditionPhrases(Phrases phrases) implements ConditionPhrases, Condition.Cases<String> {
    @Override
    public String requirement(Condition condition) {
        return condition.in(this);
    }

    @Override
    public String threshold(Condition.Threshold condition) {
        if (condition.smallest() == 1) {
            return condition.fact().type() == FactType.MONEY ? "" : "满" + phrases.figure(condition.fact(), 1);
        }
        return (condition instanceof Condition.MoreThan ? "超" : "满") + stated(condition);
    }

    @Override
    public String needed(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold(threshold).isEmpty() ? "大于零" : threshold(threshold);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.options().stream().map(option -> option.label().zh()).collect(Collectors.joining("、"));
        }
        if (condition instanceof Condition.Has has) {
            return has.option().label().zh();
        }
        return condition instanceof Condition.IsTrue ? "是" : requirement(condition);
    }

    @Override
    public String isTrue(Condition.IsTrue condition) {
        return condition.fact().label().zh();
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
        String least = condition.fact().type() == FactType.MONEY ? "不低于" : "至少";
        return condition.fact().label().zh() + least + stated(condition);
    }

    @Override
    public String moreThan(Condition.MoreThan condition) {
        return condition.fact().label().zh() + (condition.stated() == 0 ? "大于零"
                : "超过" + stated(condition));
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        return condition.fact().label().zh() + "为" + condition.options().stream()
                .map(option -> option.label().zh()).collect(Collectors.joining("、"))
                + (condition.options().size() > 1 ? "之一" : "");
    }

    @Override
    public String has(Condition.Has condition) {
        return condition.fact().label().zh() + "包括" + Quotes.around(condition.option().label().zh());
    }

    @Override
    public String noneFits(Condition.NoneFits condition) {
        return "以下各项都不符合：" + titles(condition);
    }

    /** A threshold with its unit: money in 万元, a count with what it counts. */
    private String stated(Condition.Threshold condition) {
        return phrases.figure(condition.fact(), condition.stated());
    }
}
