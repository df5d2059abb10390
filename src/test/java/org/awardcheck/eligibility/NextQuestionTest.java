package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.ITEMS;
import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.ONE_MACHINE;
import static org.awardcheck.eligibility.SmallPolicy.ROLE;
import static org.awardcheck.eligibility.SmallPolicy.SAVINGS;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TITLES;
import static org.awardcheck.eligibility.SmallPolicy.TOPICS;
import static org.awardcheck.eligibility.SmallPolicy.USERS;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.each;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.in;
import static org.awardcheck.eligibility.SmallPolicy.moreThan;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.unstated;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Question;
import org.junit.jupiter.api.Test;

class NextQuestionTest {
    private static final Award CHEAP = award("cheap", fixed(10), yes(LOCAL));
    private static final Award DEAR = award("dear", fixed(20), has(TITLES, "gold"));
    private static final Award PROJECT = from("done",
            award("project", percent(MACHINES, 10, 50), has(KINDS, "build"), atLeast(MACHINES, 100)));

    @Test
    void nothingIsAskedWhereNothingIsOpen() {
        NextQuestion next = after(situation().and(LOCAL, true).and(TITLES, "silver"), CHEAP, DEAR);
        assertEquals(new NextQuestion(Optional.empty(), List.of(), 2, 0), next);
    }

    @Test
    void theQuestionWithTheMostMoneyAtStakeComesFirst() {
        assertAsks(List.of(TITLES), after(situation(), CHEAP, DEAR));
        assertAsks(List.of(LOCAL), after(situation(), award("dearest", fixed(21), yes(LOCAL)), DEAR));
    }

    @Test
    void theMoneyOfAllTheAwardsThatHangOnAQuestionCounts() {
        assertAsks(List.of(LOCAL), after(situation(), CHEAP, award("other", fixed(11), yes(LOCAL)), DEAR));
    }

    @Test
    void aGroupCountsOnceInWhatIsAtStake() {
        Award one = in(ONE_MACHINE, award("one", fixed(11), yes(LOCAL)));
        Award other = in(ONE_MACHINE, award("other", fixed(12), yes(LOCAL)));
        assertAsks(List.of(TITLES), after(situation(), one, other, DEAR));
    }

    @Test
    void forTheSameMoneyTheQuestionThatSettlesMoreAwardsComesFirst() {
        Award favour = award("favour", unstated(), has(TITLES, "gold"));
        assertAsks(List.of(TITLES), after(situation(), award("same", fixed(20), yes(LOCAL)), DEAR, favour));
    }

    @Test
    void otherwiseThePolicysOrderDecides() {
        assertAsks(List.of(LOCAL), after(situation(), DEAR, award("same", fixed(20), yes(LOCAL))));
    }

    @Test
    void anOpenPercentageIsWorthItsCapAndAnOpenCountOneThing() {
        Award share = award("share", percent(SAVINGS, 10, 21), moreThan(SAVINGS, 0));
        Situation situation = situation().and(TOPICS, "works", "honours");
        assertAsks(List.of(SAVINGS), after(situation, DEAR, share));
        assertAsks(List.of(TITLES), after(situation, DEAR, award("count", each(ITEMS, 19), moreThan(ITEMS, 0))));
        assertAsks(List.of(ITEMS), after(situation, DEAR, award("count", each(ITEMS, 21), moreThan(ITEMS, 0))));
    }

    @Test
    void aRangeIsWorthItsCapWithTheLowerRateToo() {
        Award range = award("range", percent(SAVINGS, 1, 50, 21), moreThan(SAVINGS, 0));
        assertAsks(List.of(SAVINGS), after(situation().and(TOPICS, "works", "honours"), DEAR, range));
    }

    @Test
    void anAwardWhoseFigureIsKnownIsWorthWhatItComesTo() {
        Award share = award("share", percent(SAVINGS, 10, 1000), moreThan(SAVINGS, 0), yes(LOCAL));
        assertAsks(List.of(TITLES), after(situation().and(SAVINGS, 190), DEAR, share));
        assertAsks(List.of(LOCAL), after(situation().and(SAVINGS, 210), DEAR, share));
    }

    @Test
    void theWholeCostThatIsNotKnownIsWorthNextToNothingButIsAsked() {
        Award cost = award("cost", new Payout.FullCost(SAVINGS), moreThan(SAVINGS, 0));
        assertAsks(List.of(SAVINGS), after(situation(), cost));
    }

    @Test
    void theTopicsComeFirstWhereTheyCanSpareAQuestion() {
        NextQuestion next = after(situation(), DEAR, award("model", fixed(1), yes(MODEL)));
        assertAsks(List.of(TOPICS), next);
        assertEquals(2, next.open());
    }

    @Test
    void theTopicsAreNotAskedForTheSakeOfOneQuestionOrOfFactsWithoutATopic() {
        assertAsks(List.of(TITLES), after(situation(), DEAR, CHEAP));
    }

    @Test
    void theTopicsAreNotAskedTwiceNorOnceSkipped() {
        Award model = award("model", fixed(1), yes(MODEL));
        assertAsks(List.of(TITLES), after(situation().and(TOPICS, "works", "honours"), DEAR, model));
        assertAsks(List.of(TITLES), after(situation(), Set.of(TOPICS), DEAR, model));
    }

    @Test
    void ofAQuestionOnlyTheOpenFactsAreAsked() {
        Award count = award("count", fixed(1), moreThan(ITEMS, 0), moreThan(USERS, 0));
        assertAsks(List.of(ITEMS, USERS), after(situation(), count));
        assertAsks(List.of(USERS), after(situation().and(ITEMS, 1), count));
    }

    @Test
    void aFactThatTheOthersMakeIdleIsNotAsked() {
        Award lead = award("lead", fixed(1), oneOf(FIELD, "chips"), oneOf(ROLE, "lead"));
        Award rest = award("rest", fixed(1), noneFits(lead));
        assertAsks(List.of(FIELD, ROLE), after(situation(), rest));
        assertAsks(List.of(ROLE), after(situation().and(FIELD, "chips"), rest));
        assertEquals(Optional.empty(), after(situation().and(FIELD, "cars"), rest).question());
    }

    @Test
    void aSkippedFactIsNeverAskedThoughItStaysOpen() {
        NextQuestion next = after(situation(), Set.of(TITLES), CHEAP, DEAR);
        assertAsks(List.of(LOCAL), next);
        assertEquals(2, next.open());
        NextQuestion end = after(situation().and(LOCAL, true), Set.of(TITLES), CHEAP, DEAR);
        assertEquals(new NextQuestion(Optional.empty(), List.of(), 1, 1), end);
    }

    @Test
    void ofAQuestionOnlyTheFactsThatWereNotSkippedAreAskedAndCount() {
        Award items = award("items", fixed(30), moreThan(ITEMS, 0));
        Award users = award("users", fixed(5), moreThan(USERS, 0));
        Situation situation = situation().and(TOPICS, "honours");
        assertAsks(List.of(ITEMS, USERS), after(situation, items, users, DEAR));
        assertAsks(List.of(TITLES), after(situation, Set.of(ITEMS), items, users, DEAR));
    }

    @Test
    void theStageIsAskedOnlyOnceAllConditionsHold() {
        Situation situation = situation().and(TOPICS, "works");
        assertAsks(List.of(KINDS), after(situation, PROJECT));
        assertAsks(List.of(MACHINES), after(situation.and(KINDS, "build"), PROJECT));
        assertAsks(List.of(STAGE), after(situation.and(KINDS, "build").and(MACHINES, 100), PROJECT));
        assertEquals(Optional.empty(), after(situation.and(KINDS, "build").and(MACHINES, 99), PROJECT).question());
    }

    @Test
    void settledAndOpenCountTheAwards() {
        NextQuestion next = after(situation().and(LOCAL, true), CHEAP, DEAR, PROJECT);
        assertEquals(List.of(1, 2), List.of(next.settled(), next.open()));
    }

    private static NextQuestion after(Situation situation, Award... awards) {
        return after(situation, Set.of(), awards);
    }

    private static NextQuestion after(Situation situation, Set<Fact> skipped, Award... awards) {
        return NextQuestion.after(situation.assess(awards), skipped);
    }

    private static void assertAsks(List<Fact> fields, NextQuestion next) {
        assertEquals(fields, next.fields());
        List<Fact> asked = next.question().map(Question::facts).orElseThrow();
        assertEquals(fields, asked.stream().filter(fields::contains).toList());
    }
}
