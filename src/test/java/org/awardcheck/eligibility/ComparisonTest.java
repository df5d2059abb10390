package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TITLES;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.each;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sets two variants apart: which awards, and how much. */
class ComparisonTest {
    private static final Award[] AWARDS = {
        award("tenth", percent(MACHINES, 10, 100), atLeast(MACHINES, 200)),
        from("done", award("seven", fixed(7), atLeast(MACHINES, 300))),
        award("favour", unstated(), has(TITLES, "gold")),
        award("each", each(ITEMS, 5), atLeast(ITEMS, 1))};

    /** One under, at and one over each threshold and cap, in both directions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            199  | 199  | 0   |
            199  | 200  | 20  | tenth gained
            200  | 199  | -20 | tenth lost
            200  | 201  | 0   |
            200  | 210  | 1   | tenth changed
            299  | 300  | 8   | seven gained, tenth changed
            300  | 299  | -8  | seven lost, tenth changed
            300  | 301  | 0   |
            999  | 1000 | 1   | tenth changed
            1000 | 1001 | 0   |
            1001 | 199  | -107 | tenth lost, seven lost
            -1   | 200  | 20  | tenth gained
            200  | -1   | -20 | tenth lost
            -1   | 199  | 0   |
            -1   | -1   | 0   |""")
    void atItsThresholdAnAwardIsGainedOrLostAndUpToItsCapItChanges(long first, long second, long difference,
    String changes) {
        Comparison comparison = Comparison.of(invested(first), invested(second));
        assertEquals(new Total(difference, difference), comparison.difference().potential());
        assertEquals(Optional.ofNullable(changes).orElse(""), words(comparison));
    }

    /** @param value below 0 where it is not answered */
    private static Assessment invested(long value) {
        SmallPolicy.Situation situation = situation().and(STAGE, "done").and(ITEMS, 0).and(TITLES);
        return (value < 0 ? situation : situation.and(MACHINES, value)).assess(AWARDS);
    }

    private static String words(Comparison comparison) {
        return comparison.changes().stream().map(it -> it.award().id() + " " + it.kind().id())
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatIsPaidSoonerIsChangedThoughTheAmountIsTheSame() {
        SmallPolicy.Situation situation = situation().and(MACHINES, 300).and(ITEMS, 0).and(TITLES);
        Comparison comparison = Comparison.of(situation.and(STAGE, "idea").assess(AWARDS), situation.and(STAGE, "done")
                .assess(AWARDS));
        assertEquals("seven changed", words(comparison));
        assertEquals(new Totals(new Total(7, 7), Total.NOTHING), comparison.difference());
        assertEquals(List.of(Status.PENDING, Status.ELIGIBLE), comparison.changes().stream().flatMap(it ->
                List.of(it.first().orElseThrow().status(), it.second().orElseThrow().status()).stream()).toList());
    }

    /** What waits for an answer in one and is ruled out in the other; neither what both wait for nor what one has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            199 | -1  | tenth, seven | ''
            200 | -1  | seven        | ''
            300 | -1  | ''           | ''
            -1  | -1  | ''           | ''
            -1  | 299 | ''           | seven
            199 | 199 | ''           | ''""")
    void whatIsOpenInOneAndRuledOutInTheOtherIsTold(long first, long second, String inSecond, String inFirst) {
        assertEquals(inSecond, ids(Comparison.openOnlyIn(invested(second), invested(first))));
        assertEquals(inFirst, ids(Comparison.openOnlyIn(invested(first), invested(second))));
    }

    private static String ids(List<Award> awards) {
        return awards.stream().map(Award::id).collect(Collectors.joining(", "));
    }

    @Test
    void anAwardWithoutAnAmountIsGainedAndChangesNoTotal() {
        SmallPolicy.Situation situation = situation().and(MACHINES, 0).and(ITEMS, 2);
        Comparison comparison = Comparison.of(situation.and(TITLES).assess(AWARDS), situation.and(TITLES, "gold")
                .assess(AWARDS));
        assertEquals("favour gained", words(comparison));
        assertEquals(new Totals(Total.NOTHING, Total.NOTHING), comparison.difference());
    }

    @Test
    void ofAnotherEditionAnAwardIsTheSameByItsId() {
        SmallPolicy.Situation situation = situation().and(MACHINES, 200).and(STAGE, "done").and(ITEMS, 1).and(TITLES);
        Comparison comparison = Comparison.of(situation.assess(award("old", fixed(1)), award("same", fixed(2)),
                award("more", fixed(3))),
                situation.assess(award("new", fixed(10)), award("more", fixed(4)), award("same", fixed(2))));
        assertEquals("new gained, old lost, more changed", words(comparison));
        assertEquals(new Total(10, 10), comparison.difference().potential());
        assertTrue(comparison.changes().get(0).first().isEmpty() && comparison.changes().get(1).second().isEmpty());
    }

    @ForEachEdition
    void theDifferenceIsThatOfTheTwoResultsAndEveryChangeIsTold(Policy policy) {
        Assessor assessor = new Assessor(policy);
        Answers[] before = {Answers.none(policy.facts())};
        new RandomProjects(policy).each(1000, (answers, random) -> {
            Assessment first = assessor.assess(before[0]);
            Assessment second = assessor.assess(answers);
            Comparison comparison = Comparison.of(first, second);
            assertEquals(second.totals(), plus(first.totals(), comparison.difference()));
            for (Award award : policy.awards()) {
                Outcome one = first.outcome(award);
                Outcome other = second.outcome(award);
                long situation = comparison.changes().stream().filter(it -> it.award().equals(award)).count();
                boolean isObtainable = one.status().isObtainable() || other.status().isObtainable();
                assertEquals(isObtainable && !one.equals(other) ? 1 : 0, situation, award.id());
            }
            assertEquals(words(comparison), words(Comparison.of(first, second)), "the same again");
            assertEquals(count(comparison, Comparison.Kind.GAINED),
                    count(Comparison.of(second, first), Comparison.Kind.LOST));
            assertEquals(List.of(), Comparison.of(second, second).changes());
            // A project is compared with the one before it, and now and then with itself but for one answer.
            before[0] = random.nextInt(3) > 0 ? answers
                    : answers.with(policy.facts().get(random.nextInt(policy.facts().size())), Value.UNKNOWN);
        });
    }

    private static Totals plus(Totals one, Totals other) {
        return new Totals(plus(one.now(), other.now()), plus(one.potential(), other.potential()));
    }

    private static Total plus(Total one, Total other) {
        return new Total(one.minimum() + other.minimum(), one.maximum() + other.maximum());
    }

    private static long count(Comparison comparison, Comparison.Kind kind) {
        return comparison.changes().stream().filter(it -> it.kind() == kind).count();
    }
}
