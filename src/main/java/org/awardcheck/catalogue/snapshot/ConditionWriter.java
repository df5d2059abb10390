package org.awardcheck.catalogue.snapshot;

import java.util.List;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;

/** Writes conditions, each behind a letter for its kind. {@link ConditionReader} is its mirror. */
record ConditionWriter(List<Fact> facts, Output out) implements Condition.Cases<Void> {
    static final char IS_TRUE = 't';
    static final char AT_LEAST = 'l';
    static final char MORE_THAN = 'm';
    static final char ONE_OF = 'o';
    static final char HAS = 'h';
    static final char NONE_FITS = 'n';

    static void write(List<Condition> conditions, List<Fact> facts, Output out) {
        ConditionWriter writer = new ConditionWriter(facts, out);
        out.list(conditions, condition -> condition.in(writer));
    }

    @Override
    public Void isTrue(Condition.IsTrue condition) {
        return start(IS_TRUE, condition);
    }

    @Override
    public Void atLeast(Condition.AtLeast condition) {
        start(AT_LEAST, condition);
        out.number(condition.stated());
        return null;
    }

    @Override
    public Void moreThan(Condition.MoreThan condition) {
        start(MORE_THAN, condition);
        out.number(condition.stated());
        return null;
    }

    @Override
    public Void oneOf(Condition.OneOf condition) {
        start(ONE_OF, condition);
        out.list(condition.options(), option -> out.reference(option, condition.fact().options()));
        return null;
    }

    @Override
    public Void has(Condition.Has condition) {
        start(HAS, condition);
        out.reference(condition.option(), condition.fact().options());
        return null;
    }

    @Override
    public Void noneFits(Condition.NoneFits condition) {
        out.number(NONE_FITS);
        out.list(condition.alternatives(), alternative -> {
            out.string(alternative.award());
            write(alternative.conditions(), facts, out);
        });
        return null;
    }

    private Void start(char kind, Condition.OnFact condition) {
        out.number(kind);
        out.reference(condition.fact(), facts);
        return null;
    }
}
