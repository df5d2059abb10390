package org.awardcheck.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;

/** Conditions as a label and what is asked of it, so that one or many need no grammar. */
record EnglishConditionPhrases(Phrases phrases) implements ConditionPhrases, Condition.Cases<String> {
    @Override
    public String requirement(Condition condition) {
        return condition.in(this);
    }

    @Override
    public String threshold(Condition.Threshold condition) {
        if (condition.smallest() == 1) {
            return condition.fact().type() == FactType.MONEY ? "" : "From the first";
        }
        return (condition instanceof Condition.MoreThan ? "Above " : "From ")
                + phrases.figure(condition.fact(), condition.stated());
    }

    @Override
    public String needed(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold.fact().type() == FactType.MONEY && threshold.smallest() == 1 ? "more than zero"
                    : (condition instanceof Condition.MoreThan ? "more than " : "at least ")
                            + phrases.figure(threshold.fact(), threshold.stated());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return list(oneOf.options());
        }
        if (condition instanceof Condition.Has has) {
            return has.option().label().en();
        }
        return condition instanceof Condition.IsTrue ? "yes" : requirement(condition);
    }

    @Override
    public String isTrue(Condition.IsTrue condition) {
        return condition.fact().label().en();
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
        return condition.fact().label().en() + ": at least "
                + phrases.figure(condition.fact(), condition.stated());
    }

    @Override
    public String moreThan(Condition.MoreThan condition) {
        return condition.fact().label().en() + ": more than " + (condition.stated() == 0 ? "zero"
                : phrases.figure(condition.fact(), condition.stated()));
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        return condition.fact().label().en() + ": " + list(condition.options());
    }

    @Override
    public String has(Condition.Has condition) {
        return condition.fact().label().en() + ": " + condition.option().label().en();
    }

    @Override
    public String noneFits(Condition.NoneFits condition) {
        return "None of these fits: " + titles(condition);
    }

    /** The options as a sentence lists them where one of them will do. */
    private static String list(List<Option> options) {
        int last = options.size() - 1;
        List<String> within = IntStream.rangeClosed(0, last).mapToObj(i -> i == 0 ? options.get(i).label().en()
                : EnglishPhrases.lowerFirst(options.get(i).label().en())).toList();
        return last < 1 ? String.join("", within)
                : String.join(", ", within.subList(0, last)) + " or " + within.get(last);
    }
}
