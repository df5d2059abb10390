package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/**
 * Projects made up at random, the same ones for the same seed. Figures crowd around the thresholds and the caps of the
 * policy, which is where a mistake would show.
 */
public final class RandomProjects {
    private static final double[] SHARES_UNKNOWN = {0, 0.05, 0.3, 0.7};

    private final Policy policy;
    /** For each number fact, the figures at, just below and just above everything that happens. */
    private final Map<Fact, List<Long>> edges = new HashMap<>();

    public RandomProjects(Policy policy) {
        this.policy = policy;
        for (Fact fact : policy.facts()) {
            if (fact.type().isNumber()) {
                edges.put(fact, new ArrayList<>(List.of(0L, 1L, fact.type().maximum())));
            }
        }
        policy.awards().forEach(this::addEdges);
    }

    private void addEdges(Award award) {
        for (Condition condition : award.conditions()) {
            if (condition instanceof Condition.Threshold threshold) {
                addEdge(threshold.fact(), threshold.smallest());
            }
        }
        award.payout().basis().ifPresent(basis ->
                Calculator.of(award.payout()).caps().forEach(cap -> addEdge(basis, cap)));
    }

    private void addEdge(Fact fact, long figure) {
        for (long near = figure - 1; near <= figure + 1; near++) {
            if (near >= 0 && near <= fact.type().maximum()) {
                edges.get(fact).add(near);
            }
        }
    }

    /** What must hold for a project. */
    public interface Property {
        /** @param random for whatever else the property needs; seeded, too */
        void holdsFor(Answers answers, SplittableRandom random);
    }

    /** Tries a property on the projects with the seeds from 1 on; a failure names the seed and the answers. */
    public void each(int count, Property property) {
        for (long seed = 1; seed <= count; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Answers answers = project(random);
            try {
                property.holdsFor(answers, random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", answers " + spelled(answers) + ": " + e.getMessage(), e);
            }
        }
    }

    private Answers project(SplittableRandom random) {
        double unknown = oneOf(random, SHARES_UNKNOWN);
        Answers.Builder answers = Answers.builder(policy.facts());
        for (Fact fact : policy.facts()) {
            // The topics answer for many other facts at once, so mostly they stay out of it.
            boolean situation = fact.equals(policy.facts().topicFact()) ? random.nextInt(4) == 0
                    : random.nextDouble() >= unknown;
            if (situation) {
                answers.put(fact, value(fact, random));
            }
        }
        return answers.build();
    }

    /** Any answer to a fact. */
    long value(Fact fact, SplittableRandom random) {
        return switch (fact.type()) {
            // Mostly yes: a no rules out so much that little would be left to look at.
            case BOOLEAN -> Value.of(random.nextInt(8) > 0);
            case MONEY, COUNT -> figure(fact, random);
            case OPTION -> 1L << random.nextInt(fact.options().size());
            case MULTI -> random.nextLong(1L << fact.options().size());
        };
    }

    private long figure(Fact fact, SplittableRandom random) {
        if (random.nextInt(4) > 0) {
            List<Long> near = edges.get(fact);
            return near.get(random.nextInt(near.size()));
        }
        // As likely a small figure as a large one.
        int bits = Long.SIZE - Long.numberOfLeadingZeros(fact.type().maximum());
        return random.nextLong(1 + (fact.type().maximum() >> random.nextInt(bits)));
    }

    private static double oneOf(SplittableRandom random, double[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The answers that were given, as a request would spell them. */
    static String spelled(Answers answers) {
        Map<String, Object> given = new LinkedHashMap<>();
        answers.facts().stream().filter(answers::isGiven)
                .forEach(fact -> given.put(fact.id(), Value.spelled(fact, answers.of(fact))));
        return given.toString();
    }
}
