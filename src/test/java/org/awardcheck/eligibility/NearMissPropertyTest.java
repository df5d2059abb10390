package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;

/** Near misses keep what they promise, and none is forgotten. */
class NearMissPropertyTest {

    @ForEachEdition
    void applyingAChangeGivesWhatItPromises(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            Assessment before = assessor.assess(answers);
            for (NearMiss miss : NearMiss.in(before)) {
                Assessment after = assessor.assess(answers.with(miss.fact(), miss.value()));
                assertEquals(Status.NOT_ELIGIBLE, before.outcome(miss.award()).status());
                assertEquals(miss.outcome(), after.outcome(miss.award()));
                assertTrue(miss.outcome().status().isObtainable() && miss.outcome().amount().orElseThrow().isStated());
                assertEquals(miss.gain(), after.totals().potential().minus(before.totals().potential()));
            }
        });
    }

    @ForEachEdition
    void noSmallerChangeDoes(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            for (NearMiss miss : NearMiss.in(assessor.assess(answers))) {
                long situation = answers.of(miss.fact());
                switch (miss.fact().type()) {
                    case MONEY, COUNT -> {
                        assertTrue(situation > 0 && situation < miss.value(), miss.toString());
                        assertEquals(miss.value() - situation, miss.shortfall().orElseThrow());
                        Outcome oneLess = assessor.assess(answers.with(miss.fact(), miss.value() - 1))
                                .outcome(miss.award());
                        assertFalse(oneLess.status().isObtainable(), "one less of " + miss.fact().id() + " does, too");
                    }
                    case MULTI -> assertTrue((situation & miss.value()) == situation
                            && Long.bitCount(miss.value() ^ situation) == 1,
                            "more than one kind is added");
                    default -> assertTrue(miss.value() != situation, "nothing changes");
                }
            }
        });
    }

    @ForEachEdition
    void theBestComesFirst(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(5000, (answers, random) -> {
            List<NearMiss> misses = NearMiss.in(assessor.assess(answers));
            for (int i = 1; i < misses.size(); i++) {
                Total better = misses.get(i - 1).gain();
                Total worse = misses.get(i).gain();
                assertTrue(better.maximum() > worse.maximum()
                        || better.maximum() == worse.maximum() && better.minimum() >= worse.minimum());
            }
        });
    }

    @ForEachEdition
    void everyAwardThatOneChangeWouldBringIsThere(Policy policy) {
        Assessor assessor = new Assessor(policy);
        new RandomProjects(policy).each(2000, (answers, random) -> {
            Assessment assessment = assessor.assess(answers);
            Set<String> expected = new TreeSet<>();
            for (Explanation explanation : Explanation.ofAll(assessment)) {
                if (isMissedByOne(explanation, assessor, answers)) {
                    expected.add(explanation.outcome().award().id());
                }
            }
            List<NearMiss> misses = NearMiss.in(assessment);
            assertEquals(expected, misses.stream().map(miss -> miss.award().id())
                    .collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(expected.size(), misses.size());
        });
    }

    /** Looks for a change by trying all of them. */
    private static boolean isMissedByOne(Explanation explanation, Assessor assessor, Answers answers) {
        List<ConditionResult> open = explanation.results().stream().filter(result -> result.truth() != Truth.TRUE)
                .toList();
        if (open.size() != 1 || open.get(0).truth() == Truth.UNKNOWN
                || !(open.get(0).condition() instanceof Condition.OnFact failing)) {
            return false;
        }
        Fact fact = failing.fact();
        return fact.changeable() && answers.isGiven(fact) && everyChange(failing, answers.of(fact))
                .mapToObj(value -> assessor.assess(answers.with(fact, value)).outcome(explanation.outcome().award()))
                .anyMatch(outcome -> outcome.amount().isPresent() && outcome.amount().get().isStated());
    }

    private static LongStream everyChange(Condition.OnFact failing, long situation) {
        LongStream options = LongStream.range(0, failing.fact().options().size()).map(place -> 1L << place);
        return switch (failing.fact().type()) {
            case BOOLEAN -> LongStream.of(Value.YES);
            case MONEY, COUNT -> situation == 0 ? LongStream.empty() : LongStream.of(failing.fact().type().maximum());
            case OPTION -> options;
            case MULTI -> situation == Value.EMPTY ? LongStream.empty() : options.map(option -> situation | option);
        };
    }
}
