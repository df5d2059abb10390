package org.awardcheck.answers;

import java.util.Arrays;
import java.util.BitSet;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;

/**
 * What an enterprise answered about itself: a {@link Value} for each fact of a policy, unknown where nothing was
 * answered.
 *
 * <p>Once the topics are answered, a topic that is left out gives each of its facts that is missing the empty value; a
 * fact that was given always counts. Immutable.
 */
public final class Answers {
    private final FactList facts;
    /** What counts for each fact. */
    private final long[] values;
    /** The facts whose value is that of a topic that was left out. */
    private final BitSet leftOut;

    /** @param values what was given; they become what counts */
    private Answers(FactList facts, long[] values) {
        this.facts = facts;
        this.values = values;
        this.leftOut = leaveOut(facts, values);
    }

    /** No answer at all: everything is unknown. */
    public static Answers none(FactList facts) {
        return builder(facts).build();
    }

    public static Builder builder(FactList facts) {
        return new Builder(facts);
    }

    private static BitSet leaveOut(FactList facts, long[] values) {
        BitSet leftOut = new BitSet(values.length);
        long topics = values[facts.topicFactPosition()];
        for (int i = 0; Value.isKnown(topics) && i < values.length; i++) {
            int topic = facts.topicPosition(i);
            if (!Value.isKnown(values[i]) && topic >= 0 && (topics & 1L << topic) == 0) {
                values[i] = Value.EMPTY;
                leftOut.set(i);
            }
        }
        return leftOut;
    }

    /** A copy of what was given. */
    private long[] given() {
        long[] given = values.clone();
        for (int i = leftOut.nextSetBit(0); i >= 0; i = leftOut.nextSetBit(i + 1)) {
            given[i] = Value.UNKNOWN;
        }
        return given;
    }

    public FactList facts() {
        return facts;
    }

    /** The value that counts for the fact at this place: what was given, or what a left-out topic makes of it. */
    public long at(int position) {
        return values[position];
    }

    /** The value that counts for this fact: what was given, or what a left-out topic makes of it. */
    public long of(Fact fact) {
        return values[facts.positionOf(fact)];
    }

    /** Whether nothing is known of this fact, given or by its topic. */
    public boolean isUnknown(Fact fact) {
        return !Value.isKnown(of(fact));
    }

    /** Whether this fact was answered itself. */
    public boolean isGiven(Fact fact) {
        return isGiven(facts.positionOf(fact));
    }

    /** Whether the fact at this place was answered itself. */
    public boolean isGiven(int position) {
        return Value.isKnown(values[position]) && !isLeftOut(position);
    }

    /** Whether this fact was never asked because its topic was left out. */
    public boolean isLeftOut(Fact fact) {
        return fact.topic().isPresent() && isLeftOut(facts.positionOf(fact));
    }

    /** Whether the fact at this place was never asked because its topic was left out. */
    public boolean isLeftOut(int position) {
        return leftOut.get(position);
    }

    /** The same answers but for this one. */
    public Answers with(Fact fact, long value) {
        long[] changed = given();
        changed[facts.positionOf(fact)] = value;
        return new Answers(facts, changed);
    }

    /** Collects answers; each fact keeps the last value put. */
    public static final class Builder {
        private final FactList facts;
        private long[] values;
        /** The answers that hold the values that are here, if any do. */
        private Answers built;

        private Builder(FactList facts) {
            this.facts = facts;
            this.values = new long[facts.size()];
            Arrays.fill(values, Value.UNKNOWN);
        }

        public Builder put(Fact fact, long value) {
            return put(facts.positionOf(fact), value);
        }

        /** The same, by the fact's place in the policy. */
        public Builder put(int position, long value) {
            if (built != null) {
                values = built.given();
                built = null;
            }
            values[position] = value;
            return this;
        }

        public Answers build() {
            built = built == null ? new Answers(facts, values) : built;
            return built;
        }
    }
}
