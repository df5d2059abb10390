package org.awardcheck.policy;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an award pays, in the policy's own parameters: yuan, and rates in basis points. A closed set, read through
 * {@link Cases}; the arithmetic is the room {@code calculator}'s.
 */
public sealed interface Payout {

    /** The fact that the sum depends on, or nothing for a sum that is the same for all. */
    Optional<Fact> basis();

    /** The one of the cases that fits this payout. */
    <R> R in(Cases<R> cases);

    /** One answer for each kind of payout; the compiler sees to it that none is forgotten. */
    interface Cases<R> {
        R fixed(Fixed payout);

        R percentage(Percentage payout);

        R rateRange(RateRange payout);

        R perItem(PerItem payout);

        R firstPlusMore(FirstPlusMore payout);

        R fullCost(FullCost payout);

        R ceiling(Ceiling payout);

        R unstated(Unstated payout);
    }

    /** A payout by a sum of money, or by things counted. */
    sealed interface ByFact extends Payout {
        /** The fact that it is reckoned by. */
        Fact of();

        @Override
        default Optional<Fact> basis() {
            return Optional.of(of());
        }
    }

    /** The same sum for everyone. */
    record Fixed(long amount) implements Payout {
        @Override
        public Optional<Fact> basis() {
            return Optional.empty();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.fixed(this);
        }
    }

    /** A share of a sum of money, up to a cap. */
    record Percentage(Fact of, Rate rate, OptionalLong cap) implements ByFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.percentage(this);
        }
    }

    /** A share of a sum of money at a rate that the authority sets between two ends, up to a cap. */
    record RateRange(Fact of, Rate lowest, Rate highest, long cap) implements ByFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.rateRange(this);
        }
    }

    /** The same sum for each thing counted. */
    record PerItem(Fact of, long each) implements ByFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.perItem(this);
        }
    }

    /** One sum for the first thing counted and another for each further one, up to a cap. */
    record FirstPlusMore(Fact of, long first, long more, long cap) implements ByFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.firstPlusMore(this);
        }
    }

    /** The whole of what was paid. */
    record FullCost(Fact of) implements ByFact {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.fullCost(this);
        }
    }

    /** Up to what another payout comes to: the policy promises no floor (最高, 不高于). */
    record Ceiling(Payout of) implements Payout {
        @Override
        public Optional<Fact> basis() {
            return of.basis();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.ceiling(this);
        }
    }

    /** The policy names no figure for the award itself; it may still cap the project that it belongs to. */
    record Unstated(OptionalLong projectCap) implements Payout {
        @Override
        public Optional<Fact> basis() {
            return Optional.empty();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.unstated(this);
        }
    }
}
