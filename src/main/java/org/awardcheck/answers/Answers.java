package org.awardcheck.answers;

import java.util.Arrays;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Facts;

/**
 * What an enterprise answered about itself: a {@link Value} for each fact of a policy, unknown where nothing was answered.
 *
 * <p>Once the topics are answered, a topic that is left out gives each of its facts that is missing the empty value; a
 * fact that was given always counts. Immutable.
 */
public final class Answers {
    private final Facts facts;
    private final long[] given;
    private final long[] effective;

    private Answers(Facts facts, long[] given) {
        this.facts = facts;
        this.given = given;
        this.effective = withTopics(facts, given);
    }

    /** No answer at all: everything is unknown. */
    public static Answers none(Facts facts) {
        return builder(facts).build();
    }

    public static Builder builder(Facts facts) {
        return new Builder(facts);
    }

    private static long[] withTopics(Facts facts, long[] given) {
        long topics = given[facts.topicFactPosition()];
        if (!Value.isKnown(topics)) {
            return given;
        }
        long[] effective = given.clone();
        for (int i = 0; i < effective.length; i++) {
            int topic = facts.topicPosition(i);
            if (!Value.isKnown(effective[i]) && topic >= 0 && (topics & 1L << topic) == 0) {
                effective[i] = Value.EMPTY;
            }
        }
        return effective;
    }

    public Facts facts() {
        return facts;
    }

    /** The value that counts for the fact at this place: what was given, or what a left-out topic makes of it. */
    public long at(int position) {
        return effective[position];
    }

    /** The value that counts for this fact: what was given, or what a left-out topic makes of it. */
    public long of(Fact fact) {
        return effective[facts.positionOf(fact)];
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
        return Value.isKnown(given[position]);
    }

    /** Whether this fact was never asked because its topic was left out. */
    public boolean isLeftOut(Fact fact) {
        return fact.topic().isPresent() && isLeftOut(facts.positionOf(fact));
    }

    /** Whether the fact at this place was never asked because its topic was left out. */
    public boolean isLeftOut(int position) {
        return !isGiven(position) && Value.isKnown(effective[position]);
    }

    /** The same answers but for this one. */
    public Answers with(Fact fact, long value) {
        long[] changed = given.clone();
        changed[facts.positionOf(fact)] = value;
        return new Answers(facts, changed);
    }

    /** Collects answers; each fact keeps the last value put. */
    public static final class Builder {
        private final Facts facts;
        private long[] values;
        /** Whether answers hold the values that are here. */
        private boolean isShared;

        private Builder(Facts facts) {
            this.facts = facts;
            this.values = new long[facts.size()];
            Arrays.fill(values, Value.UNKNOWN);
        }

        public Builder put(Fact fact, long value) {
            return put(facts.positionOf(fact), value);
        }

        /** The same, by the fact's place in the policy. */
        public Builder put(int position, long value) {
            if (isShared) {
                values = values.clone();
                isShared = false;
            }
            values[position] = value;
            return this;
        }

        public Answers build() {
            isShared = true;
            return new Answers(facts, values);
        }
    }
}
