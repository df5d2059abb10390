package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.ROLE;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TITLES;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which awards may still change by how much two variants differ. */
class UnsettledTest {
    private static final Award[] AWARDS = {
        award("tenth", percent(MACHINES, 10, 100), oneOf(FIELD, "chips")),
        from("done", award("seven", fixed(7), atLeast(MACHINES, 300))),
        award("gold", fixed(50), has(TITLES, "gold")),
        award("favour", unstated(), has(TITLES, "silver")),
        award("left", unstated(), atLeast(MACHINES, 200), noneFits(award("lead", fixed(1), oneOf(ROLE, "lead"))))};

    /** What both lack is the same in both only where everything else that it hangs on is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            field      | 1000 | 1001 | ''          | left | at the cap in both
            field      | 999  | 1000 | tenth       | left | the cap reached in the second alone
            stage      | 300  | 301  | ''          | left | the same in both once it is done
            stage      | 299  | 300  | seven       | left | ruled out in the first
            titles     | 500  | 500  | ''          | ''   | of titles alone
            titles     | 500  | 501  | ''          | left | of titles alone, beside what nobody states
            role       | 200  | 200  | ''          | ''   | the same figure
            role       | 200  | 201  | left        | ''   | another figure
            role       | 199  | 198  | ''          | ''   | ruled out in both
            machines   | 500  | 500  | ''          | ''   | not known in either""")
    void whatBothLackIsToldWhereItMayComeOutDifferently(String lacking, long first, long second, String open,
    String unstated,
            String why) {
        Unsettled unsettled = Unsettled.of(lacking(lacking, first), lacking(lacking, second));
        assertEquals(open, ids(unsettled.open()), why);
        assertEquals(unstated, ids(unsettled.unstated()), why);
    }

    private static Assessment lacking(String fact, long machines) {
        SmallPolicy.Situation situation = situation().and(ITEMS, 0);
        situation = fact.equals("machines") ? situation : situation.and(MACHINES, machines);
        situation = fact.equals("field") ? situation : situation.and(FIELD, "tools");
        situation = fact.equals("stage") ? situation : situation.and(STAGE, "done");
        situation = fact.equals("titles") ? situation : situation.and(TITLES);
        return (fact.equals("role") ? situation : situation.and(ROLE, "follow")).assess(AWARDS);
    }

    @Test
    void whatOneLacksIsToldAndWhatNobodyStates() {
        SmallPolicy.Situation situation = situation().and(MACHINES, 100).and(FIELD, "tools").and(STAGE, "done")
                .and(ROLE, "lead");
        Unsettled unsettled = Unsettled.of(situation.assess(AWARDS), situation.and(TITLES).assess(AWARDS));
        assertEquals("gold, favour", ids(unsettled.open()));
        Unsettled gained = Unsettled.of(situation.and(TITLES).assess(AWARDS), situation.and(TITLES, "silver")
                .assess(AWARDS));
        assertEquals("favour", ids(gained.unstated()));
        assertTrue(Unsettled.of(situation.and(TITLES, "silver").assess(AWARDS), situation.and(TITLES, "gold", "silver")
                .assess(AWARDS))
                .isNothing(), "the same title beside another one");
    }

    /** Of a group the most counts: the same award, open in both, may bring one of them less than the other. */
    @Test
    void ofAGroupAllHaveToComeAlike() {
        Award[] group = {in(ONE_MACHINE, award("tenth", percent(MACHINES, 10, 100))),
            in(ONE_MACHINE, award("gold", fixed(50), has(TITLES, "gold")))};
        assertEquals("gold", ids(Unsettled.of(situation().and(MACHINES, 100).assess(group),
                situation().and(MACHINES, 600).assess(group)).open()));
        assertTrue(Unsettled.of(situation().and(MACHINES, 1000).assess(group), situation().and(MACHINES, 2000)
                .assess(group)).isNothing());
    }

    @Test
    void ofTwoEditionsNothingOpenIsSure() {
        Award gold = award("gold", fixed(50), has(TITLES, "gold"));
        Unsettled unsettled = Unsettled.of(situation().assess(gold), situation()
                .assess(award("new", fixed(1), has(TITLES, "gold")), gold));
        assertEquals("new, gold", ids(unsettled.open()));
    }

    private static String ids(List<Award> awards) {
        return awards.stream().map(Award::id).collect(Collectors.joining(", "));
    }

    /** A difference that nothing may change stays as it is, whatever both answer of what they lack. */
    @ForEachEdition
    void whateverIsAnsweredLaterLeavesASettledDifference(Policy policy) {
        Assessor assessor = new Assessor(policy);
        RandomProjects projects = new RandomProjects(policy);
        int[] settled = {0};
        projects.each(2000, (answers, random) -> {
            Answers other = answers;
            for (int changed = 0; changed <= random.nextInt(3); changed++) {
                Fact fact = policy.facts().get(random.nextInt(policy.facts().size()));
                other = other.with(fact, random.nextInt(4) == 0 ? Value.UNKNOWN : projects.value(fact, random));
            }
            Assessment first = assessor.assess(answers);
            Assessment second = assessor.assess(other);
            if (Unsettled.of(first, second).isNothing()) {
                settled[0] += first.count(Status.UNDETERMINED) > 0 && !first.totals().equals(second.totals()) ? 1 : 0;
                for (int i = 0; i < 5; i++) {
                    SplittableRandom both = random.split();
                    assertEquals(Comparison.of(first, second).difference(), Comparison.of(
                            assessor.assess(completed(answers, other, projects, both.split(), new SplittableRandom(i))),
                            assessor.assess(completed(other, answers, projects, both.split(), new SplittableRandom(i))))
                            .difference(),
                            () -> "other " + RandomProjects.spelled(answers));
                }
            }
        });
        assertTrue(settled[0] > 20, "differences that are settled though something is open: " + settled[0]);
    }

    /** What both lack is answered the same in both; what one lacks, as it may be. */
    private static Answers completed(Answers answers, Answers other, RandomProjects projects, SplittableRandom own,
            SplittableRandom common) {
        Answers completed = answers;
        for (Fact fact : answers.facts()) {
            long shared = projects.value(fact, common);
            if (answers.isUnknown(fact) && !fact.equals(answers.facts().topicFact())) {
                completed = completed.with(fact, other.isUnknown(fact) ? shared : projects.value(fact, own));
            }
        }
        return completed;
    }
}
