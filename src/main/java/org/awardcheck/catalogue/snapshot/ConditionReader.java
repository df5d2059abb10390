package org.awardcheck.catalogue.snapshot;

import java.util.List;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;

/** Reads what {@link ConditionWriter} wrote. */
record ConditionReader(List<Fact> facts, Input in) {

    List<Condition> all() {
        return in.list(this::one);
    }

    private Condition one() {
        int kind = in.smallNumber();
        return kind == ConditionWriter.NONE_FITS ? new Condition.NoneFits(in.list(this::alternative))
                : onFact(kind, in.reference(facts));
    }

    private Condition onFact(int kind, Fact fact) {
        return switch (kind) {
            case ConditionWriter.IS_TRUE -> new Condition.IsTrue(fact);
            case ConditionWriter.AT_LEAST -> new Condition.AtLeast(fact, in.number());
            case ConditionWriter.MORE_THAN -> new Condition.MoreThan(fact, in.number());
            case ConditionWriter.ONE_OF -> new Condition.OneOf(fact, in.list(() -> in.reference(fact.options())));
            case ConditionWriter.HAS -> new Condition.Has(fact, in.reference(fact.options()));
            default -> throw new IllegalArgumentException("there is no such kind of condition: " + kind);
        };
    }

    private Condition.Alternative alternative() {
        return new Condition.Alternative(in.string(), all());
    }
}
