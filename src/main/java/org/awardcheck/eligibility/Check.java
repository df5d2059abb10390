package org.awardcheck.eligibility;

import java.util.BitSet;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.FactList;

/** A condition compiled to places and bits, so that no name is looked up while answers are assessed. */
sealed interface Check {

    /** How the condition comes out. */
    Truth of(Answers answers);

    /** Adds the places of the unknown facts that it hangs on while it is itself unknown. */
    void addOpen(Answers answers, BitSet places);

    /**
     * What the fact's value shows under the mask is this much or more. One bit of a set of options is already 1 or
     * more, and a figure is looked at whole.
     */
    record OnFact(int position, long mask, long smallest) implements Check {
        private static final long WHOLE = -1;

        /** One of these options is among those chosen; yes is an option here. */
        static OnFact anyOf(int position, long options) {
            return new OnFact(position, options, 1);
        }

        /** The figure is this one or more. */
        static OnFact atLeast(int position, long smallest) {
            return new OnFact(position, WHOLE, smallest);
        }

        @Override
        public Truth of(Answers answers) {
            long value = answers.at(position);
            return Value.isKnown(value) ? Truth.of((value & mask) >= smallest) : Truth.UNKNOWN;
        }

        @Override
        public void addOpen(Answers answers, BitSet places) {
            if (!Value.isKnown(answers.at(position))) {
                places.set(position);
            }
        }
    }

    /** In none of the alternatives does everything hold. */
    record NoneHolds(List<Alternative> alternatives) implements Check {

        /** What makes another award fit. */
        record Alternative(String award, List<Check> checks) {
            Truth of(Answers answers) {
                Truth all = Truth.TRUE;
                for (Check check : checks) {
                    all = all.and(check.of(answers));
                }
                return all;
            }
        }

        @Override
        public Truth of(Answers answers) {
            Truth any = Truth.FALSE;
            for (Alternative alternative : alternatives) {
                any = any.or(alternative.of(answers));
            }
            return any.not();
        }

        /** Only what can still fit is left open. */
        @Override
        public void addOpen(Answers answers, BitSet places) {
            for (Alternative alternative : alternatives) {
                if (alternative.of(answers) != Truth.FALSE) {
                    alternative.checks().forEach(check -> check.addOpen(answers, places));
                }
            }
        }

        /** The awards that do fit. */
        List<String> holding(Answers answers) {
            return alternatives.stream().filter(alternative -> alternative.of(answers) == Truth.TRUE)
                    .map(Alternative::award).toList();
        }
    }

    /** The check for a condition on these facts. */
    static Check compile(Condition condition, FactList facts) {
        return condition.in(new Compiler(facts));
    }

    /** Says what each kind of condition means. */
    record Compiler(FactList facts) implements Condition.Cases<Check> {
        @Override
        public Check isTrue(Condition.IsTrue condition) {
            return OnFact.anyOf(facts.positionOf(condition.fact()), Value.YES);
        }

        @Override
        public Check atLeast(Condition.AtLeast condition) {
            return smallest(condition);
        }

        @Override
        public Check moreThan(Condition.MoreThan condition) {
            return smallest(condition);
        }

        @Override
        public Check oneOf(Condition.OneOf condition) {
            long mask = Value.EMPTY;
            for (var option : condition.options()) {
                mask |= Value.of(condition.fact(), option.id());
            }
            return OnFact.anyOf(facts.positionOf(condition.fact()), mask);
        }

        @Override
        public Check has(Condition.Has condition) {
            return OnFact.anyOf(facts.positionOf(condition.fact()),
                    Value.of(condition.fact(), condition.option().id()));
        }

        @Override
        public Check noneFits(Condition.NoneFits condition) {
            return new NoneHolds(condition.alternatives().stream()
                    .map(alternative -> new NoneHolds.Alternative(alternative.award(),
                            alternative.conditions().stream().map(part -> part.in(this)).toList()))
                    .toList());
        }

        private Check smallest(Condition.Threshold condition) {
            return OnFact.atLeast(facts.positionOf(condition.fact()), condition.smallest());
        }
    }
}
