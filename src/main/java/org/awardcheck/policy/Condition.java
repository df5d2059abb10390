package org.awardcheck.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that must hold for an award. A closed set: what each means is said by whoever reads it through {@link
 * Cases}.
 */
public sealed interface Condition {

    /** The facts that decide it, each once. */
    Stream<Fact> facts();

    /** The one of the cases that fits this condition. */
    <R> R in(Cases<R> cases);

    /** One answer for each kind of condition; the compiler sees to it that none is forgotten. */
    interface Cases<R> {
        R isTrue(IsTrue condition);

        R atLeast(AtLeast condition);

        R moreThan(MoreThan condition);

        R oneOf(OneOf condition);

        R has(Has condition);

        R noneFits(NoneFits condition);
    }

    /** A condition on one fact. */
    sealed interface OnFact extends Condition {
        Fact fact();

        @Override
        default Stream<Fact> facts() {
            return Stream.of(fact());
        }
    }

    /** A condition that a figure is large enough. */
    sealed interface Threshold extends OnFact {
        /** The figure as the policy states it, in yuan or things. */
        long stated();

        /** The smallest figure that meets the condition. */
        long smallest();
    }

    /** The fact is answered with yes. */
    record IsTrue(Fact fact) implements OnFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.isTrue(this);
        }
    }

    /** The figure is this one or more (以上，含). */
    record AtLeast(Fact fact, long stated) implements Threshold {
        @Override
        public long smallest() {
            return stated;
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.atLeast(this);
        }
    }

    /** The figure is above this one (超). */
    record MoreThan(Fact fact, long stated) implements Threshold {
        @Override
        public long smallest() {
            return stated + 1;
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.moreThan(this);
        }
    }

    /** The option chosen is one of these. */
    record OneOf(Fact fact, List<Option> options) implements OnFact {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** The options chosen include this one. */
    record Has(Fact fact, Option option) implements OnFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.has(this);
        }
    }

    /** None of the alternatives fits: what is left over once other awards have taken theirs. */
    record NoneFits(List<Alternative> alternatives) implements Condition {
        public NoneFits {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Stream<Fact> facts() {
            return alternatives.stream().flatMap(a -> a.conditions().stream()).flatMap(Condition::facts).distinct();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.noneFits(this);
        }
    }

    /** Another award, and those of its conditions that make it fit; all of them must hold. */
    record Alternative(String award, List<Condition> conditions) {
        public Alternative {
            conditions = List.copyOf(conditions);
        }
    }
}
