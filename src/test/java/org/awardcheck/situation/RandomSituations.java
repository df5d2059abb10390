package org.awardcheck.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** Situations made up at random, of answers that were. */
public final class RandomSituations {
    private RandomSituations() {
    }

    /**
     * The answers in the policy's order or in another, some figures confirmed, some of what is unknown skipped, asked
     * about today or another date.
     */
    public static Situation of(Policy policy, LocalDate today, Answers answers, SplittableRandom random) {
        List<Fact> facts = new ArrayList<>(policy.facts().stream().toList());
        if (random.nextBoolean()) {
            Collections.shuffle(facts, new Random(random.nextLong()));
        }
        Situation situation = Situation.nothing(policy, today);
        for (Fact fact : facts) {
            if (answers.isGiven(fact)) {
                situation = situation.with(fact, answers.of(fact));
                situation = random.nextInt(8) == 0 ? situation.confirm(fact) : situation;
            } else if (random.nextInt(4) == 0) {
                situation = situation.skip(fact);
            }
        }
        return random.nextInt(3) == 0 ? situation.on(today.plusDays(random.nextInt(-2000, 2000))) : situation;
    }
}
