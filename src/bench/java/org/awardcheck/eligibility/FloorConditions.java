package org.awardcheck.eligibility;

import org.awardcheck.answers.Value;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Option;

/** Conditions as Java. */
record FloorConditions(FloorSource source) implements Condition.Cases<String> {
    @Override
    public String isTrue(Condition.IsTrue condition) {
        return source.answer(condition.fact()) + " == 1";
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
        return source.answer(condition.fact()) + " >= " + condition.stated() + "L";
    }

    @Override
    public String moreThan(Condition.MoreThan condition) {
        return source.answer(condition.fact()) + " > " + condition.stated() + "L";
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        return source.among(condition.fact(), Value.of(condition.fact(),
                condition.options().stream().map(Option::id).toList()));
    }

    @Override
    public String has(Condition.Has condition) {
        return source.among(condition.fact(), Value.of(condition.fact(), condition.option().id()));
    }

    @Override
    public String noneFits(Condition.NoneFits condition) {
        return source.none(condition);
    }
}
