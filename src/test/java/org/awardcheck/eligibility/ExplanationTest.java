package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.ROLE;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TITLES;
import static org.awardcheck.eligibility.SmallPolicy.TOPICS;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.each;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.awardcheck.calculator.Amount;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final Award LEAD = award("lead", fixed(1), oneOf(FIELD, "chips"), oneOf(ROLE, "lead"));
    private static final Award FOLLOW = award("follow", fixed(1), oneOf(FIELD, "chips", "cars"), oneOf(ROLE, "follow"));
    private static final Award SHARE = from("done", award("share", percent(MACHINES, 10, 50), atLeast(MACHINES, 100)));

    @Test
    void everyConditionHasAFindingInTheAwardsOrder() {
        Condition local = yes(LOCAL);
        Condition build = has(KINDS, "build");
        Condition model = yes(MODEL);
        Explanation explanation = situation().and(LOCAL, true).and(KINDS, "save")
                .explain(award("award", fixed(1), local, build, model));
        assertEquals(List.of(result(local, Truth.TRUE), result(build, Truth.FALSE), result(model, Truth.UNKNOWN)),
                explanation.results());
    }

    @ParameterizedTest(name = "{0}: short of 500 or more by {1}, of more than 500 by {2}")
    @CsvSource({"0, 500, 501", "498, 2, 3", "499, 1, 2", "500, , 1", "501, , "})
    void aFigureThatIsTooSmallIsShortOfTheSmallestThatDoes(long figure, Long ofAtLeast, Long ofMoreThan) {
        List<ConditionResult> results = situation().and(MACHINES, figure)
                .explain(award("award", fixed(1), atLeast(MACHINES, 500), moreThan(MACHINES, 500))).results();
        assertEquals(optional(ofAtLeast), results.get(0).shortfall());
        assertEquals(optional(ofMoreThan), results.get(1).shortfall());
    }

    @Test
    void aFigureThatWasNotToldIsNotShort() {
        ConditionResult result = situation().explain(award("award", fixed(1), atLeast(MACHINES, 500))).results().get(0);
        assertEquals(OptionalLong.empty(), result.shortfall());
    }

    /** The figure and the title belong to a topic each; whether it is local is asked of all. */
    @ParameterizedTest(name = "topic {0}, local {1}: not asked {2}, failing {3}")
    @CsvSource({"honours, true, machines, ''", "honours, false, '', local", "works, true, titles, ''",
            "works, false, '', local"})
    void whatWasNotAskedIsToldApartFromWhatFails(String topic, boolean local, String notAsked, String failing) {
        Award award = award("award", fixed(1), yes(LOCAL), atLeast(MACHINES, 500), has(TITLES, "gold"));
        SmallPolicy.Situation situation = situation().and(TOPICS, topic).and(LOCAL, local);
        Explanation explanation = situation.explain(award);
        assertEquals(notAsked, explanation.notAsked(situation.answers()).map(Fact::id).orElse(""));
        assertEquals(failing, explanation.failed(situation.answers()).stream()
                .flatMap(it -> it.condition().facts()).map(Fact::id).collect(Collectors.joining()));
        assertEquals(1, explanation.results().stream().filter(it -> it.notAsked(situation.answers()).isPresent())
                .count());
    }

    @ParameterizedTest
    @CsvSource({"chips, lead, lead", "chips, follow, follow", "cars, follow, follow", "cars, lead, ''",
            "tools, none, ''"})
    void noneFitsNamesTheAwardsThatFitAfterAll(String field, String role, String fitting) {
        ConditionResult result = situation().and(FIELD, field).and(ROLE, role)
                .explain(award("rest", fixed(1), noneFits(LEAD, FOLLOW))).results().get(0);
        assertEquals(fitting.isEmpty() ? List.of() : List.of(fitting), result.fitting());
    }

    @Test
    void nothingFitsAfterAllWhereTheConditionHoldsOrIsOpen() {
        Award rest = award("rest", fixed(1), noneFits(LEAD, FOLLOW));
        assertEquals(List.of(), situation().and(FIELD, "tools").explain(rest).results().get(0).fitting());
        assertEquals(List.of(), situation().and(FIELD, "chips").explain(rest).results().get(0).fitting());
    }

    @ParameterizedTest(name = "10% of {0}: {1}, without the cap {2}")
    @CsvSource({"499, 49, 49, false", "500, 50, 50, false", "509, 50, 50, false", "510, 50, 51, true"})
    void theSumSaysWhetherTheCapTookSomethingAway(long figure, long amount, long uncapped, boolean capped) {
        Calculation sum = situation().and(MACHINES, figure).and(STAGE, "done").explain(SHARE).sum().orElseThrow();
        assertEquals(new Calculation(SHARE.payout(), figure, Amount.exact(uncapped), Amount.exact(amount)), sum);
        assertEquals(capped, sum.isCapped());
    }

    @Test
    void aSumIsWorkedOutFromTheFigureThatItDependsOn() {
        Award pieces = award("pieces", upTo(each(ITEMS, 20)), atLeast(ITEMS, 1));
        assertEquals(new Calculation(pieces.payout(), 3, Amount.upTo(60), Amount.upTo(60)),
                situation().and(ITEMS, 3).explain(pieces).sum().orElseThrow());
        assertEquals(0, situation().explain(award("gift", fixed(9))).sum().orElseThrow().figure());
        assertFalse(situation().explain(award("favour", unstated())).sum().orElseThrow().isCapped());
    }

    @Test
    void aPendingAwardSaysWhichStageIsWaitedFor() {
        Explanation explanation = situation().and(MACHINES, 500).and(STAGE, "started").explain(SHARE);
        assertEquals(STAGE.option("done"), explanation.awaited());
        assertEquals(List.of(), explanation.missing());
        assertTrue(explanation.sum().isPresent());
    }

    @Test
    void anEligibleAwardWaitsForNothing() {
        Explanation explanation = situation().and(MACHINES, 500).and(STAGE, "running").explain(SHARE);
        assertEquals(Optional.empty(), explanation.awaited());
        assertEquals(new Outcome(SHARE, Status.ELIGIBLE, Optional.of(Amount.exact(50))), explanation.outcome());
    }

    @Test
    void anUndeterminedAwardSaysWhatIsMissingTheStageIncluded() {
        Explanation explanation = situation().explain(SHARE);
        assertEquals(List.of(STAGE, MACHINES), explanation.missing());
        assertEquals(Optional.empty(), explanation.awaited());
        assertEquals(Optional.empty(), explanation.sum());
    }

    @Test
    void whatIsNotEligibleMissesNothing() {
        Award award = award("award", fixed(1), yes(LOCAL), yes(MODEL));
        assertEquals(List.of(), situation().and(LOCAL, false).explain(award).missing());
    }

    @Test
    void everyAwardIsExplainedInThePolicysOrder() {
        List<Explanation> all = Explanation.ofAll(situation().and(LOCAL, true).assess(SHARE, LEAD));
        assertEquals(List.of(SHARE, LEAD), all.stream().map(Explanation::outcome).map(Outcome::award).toList());
    }

    private static ConditionResult result(Condition condition, Truth truth) {
        return new ConditionResult(condition, truth, OptionalLong.empty(), List.of());
    }

    private static OptionalLong optional(Long figure) {
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }
}
