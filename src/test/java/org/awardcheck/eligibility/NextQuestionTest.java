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
import static org.awardcheck.eligibility.SmallPolicy.told;
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
        NextQuestion next = after(told().and(LOCAL, true).and(TITLES, "silver"), CHEAP, DEAR);
        assertEquals(new NextQuestion(Optional.empty(), List.of(), 2, 0), next);
    }

    @Test
    void theQuestionWithTheMostMoneyAtStakeComesFirst() {
        assertAsks(List.of(TITLES), after(told(), CHEAP, DEAR));
        assertAsks(List.of(LOCAL), after(told(), award("dearest", fixed(21), yes(LOCAL)), DEAR));
    }

    @Test
    void theMoneyOfAllTheAwardsThatHangOnAQuestionCounts() {
        assertAsks(List.of(LOCAL), after(told(), CHEAP, award("other", fixed(11), yes(LOCAL)), DEAR));
    }

    @Test
    void aGroupCountsOnceInWhatIsAtStake() {
        Award one = in(ONE_MACHINE, award("one", fixed(11), yes(LOCAL)));
        Award other = in(ONE_MACHINE, award("other", fixed(12), yes(LOCAL)));
        assertAsks(List.of(TITLES), after(told(), one, other, DEAR));
    }

    @Test
    void forTheSameMoneyTheQuestionThatSettlesMoreAwardsComesFirst() {
        Award favour = award("favour", unstated(), has(TITLES, "gold"));
        assertAsks(List.of(TITLES), after(told(), award("same", fixed(20), yes(LOCAL)), DEAR, favour));
    }

    @Test
    void otherwiseThePolicysOrderDecides() {
        assertAsks(List.of(LOCAL), after(told(), DEAR, award("same", fixed(20), yes(LOCAL))));
    }

    @Test
    void anOpenPercentageIsWorthItsCapAndAnOpenCountOneThing() {
        Award share = award("share", percent(SAVINGS, 10, 21), moreThan(SAVINGS, 0));
        Situation told = told().and(TOPICS, "works", "honours");
        assertAsks(List.of(SAVINGS), after(told, DEAR, share));
        assertAsks(List.of(TITLES), after(told, DEAR, award("count", each(ITEMS, 19), moreThan(ITEMS, 0))));
        assertAsks(List.of(ITEMS), after(told, DEAR, award("count", each(ITEMS, 21), moreThan(ITEMS, 0))));
    }

    @Test
    void aRangeIsWorthItsCapWithTheLowerRateToo() {
        Award range = award("range", percent(SAVINGS, 1, 50, 21), moreThan(SAVINGS, 0));
        assertAsks(List.of(SAVINGS), after(told().and(TOPICS, "works", "honours"), DEAR, range));
    }

    @Test
    void anAwardWhoseFigureIsKnownIsWorthWhatItComesTo() {
        Award share = award("share", percent(SAVINGS, 10, 1000), moreThan(SAVINGS, 0), yes(LOCAL));
        assertAsks(List.of(TITLES), after(told().and(SAVINGS, 190), DEAR, share));
        assertAsks(List.of(LOCAL), after(told().and(SAVINGS, 210), DEAR, share));
    }

    @Test
    void theWholeCostThatIsNotKnownIsWorthNextToNothingButIsAsked() {
        Award cost = award("cost", new Payout.FullCost(SAVINGS), moreThan(SAVINGS, 0));
        assertAsks(List.of(SAVINGS), after(told(), cost));
    }

    @Test
    void theTopicsComeFirstWhereTheyCanSpareAQuestion() {
        NextQuestion next = after(told(), DEAR, award("model", fixed(1), yes(MODEL)));
        assertAsks(List.of(TOPICS), next);
        assertEquals(2, next.open());
    }

    @Test
    void theTopicsAreNotAskedForTheSakeOfOneQuestionOrOfFactsWithoutATopic() {
        assertAsks(List.of(TITLES), after(told(), DEAR, CHEAP));
    }

    @Test
    void theTopicsAreNotAskedTwiceNorOnceSkipped() {
        Award model = award("model", fixed(1), yes(MODEL));
        assertAsks(List.of(TITLES), after(told().and(TOPICS, "works", "honours"), DEAR, model));
        assertAsks(List.of(TITLES), after(told(), Set.of(TOPICS), DEAR, model));
    }

    @Test
    void ofAQuestionOnlyTheOpenFactsAreAsked() {
        Award count = award("count", fixed(1), moreThan(ITEMS, 0), moreThan(USERS, 0));
        assertAsks(List.of(ITEMS, USERS), after(told(), count));
        assertAsks(List.of(USERS), after(told().and(ITEMS, 1), count));
    }

    @Test
    void aFactThatTheOthersMakeIdleIsNotAsked() {
        Award lead = award("lead", fixed(1), oneOf(FIELD, "chips"), oneOf(ROLE, "lead"));
        Award rest = award("rest", fixed(1), noneFits(lead));
        assertAsks(List.of(FIELD, ROLE), after(told(), rest));
        assertAsks(List.of(ROLE), after(told().and(FIELD, "chips"), rest));
        assertEquals(Optional.empty(), after(told().and(FIELD, "cars"), rest).question());
    }

    @Test
    void aSkippedFactIsNeverAskedThoughItStaysOpen() {
        NextQuestion next = after(told(), Set.of(TITLES), CHEAP, DEAR);
        assertAsks(List.of(LOCAL), next);
        assertEquals(2, next.open());
        NextQuestion end = after(told().and(LOCAL, true), Set.of(TITLES), CHEAP, DEAR);
        assertEquals(new NextQuestion(Optional.empty(), List.of(), 1, 1), end);
    }

    @Test
    void ofAQuestionOnlyTheFactsThatWereNotSkippedAreAskedAndCount() {
        Award items = award("items", fixed(30), moreThan(ITEMS, 0));
        Award users = award("users", fixed(5), moreThan(USERS, 0));
        Situation told = told().and(TOPICS, "honours");
        assertAsks(List.of(ITEMS, USERS), after(told, items, users, DEAR));
        assertAsks(List.of(TITLES), after(told, Set.of(ITEMS), items, users, DEAR));
    }

    @Test
    void theStageIsAskedOnlyOnceAllConditionsHold() {
        Situation told = told().and(TOPICS, "works");
        assertAsks(List.of(KINDS), after(told, PROJECT));
        assertAsks(List.of(MACHINES), after(told.and(KINDS, "build"), PROJECT));
        assertAsks(List.of(STAGE), after(told.and(KINDS, "build").and(MACHINES, 100), PROJECT));
        assertEquals(Optional.empty(), after(told.and(KINDS, "build").and(MACHINES, 99), PROJECT).question());
    }

    @Test
    void settledAndOpenCountTheAwards() {
        NextQuestion next = after(told().and(LOCAL, true), CHEAP, DEAR, PROJECT);
        assertEquals(List.of(1, 2), List.of(next.settled(), next.open()));
    }

    private static NextQuestion after(Situation told, Award... awards) {
        return after(told, Set.of(), awards);
    }

    private static NextQuestion after(Situation told, Set<Fact> skipped, Award... awards) {
        return NextQuestion.after(told.assess(awards), skipped);
    }

    private static void assertAsks(List<Fact> fields, NextQuestion next) {
        assertEquals(fields, next.fields());
        List<Fact> asked = next.question().map(Question::facts).orElseThrow();
        assertEquals(fields, asked.stream().filter(fields::contains).toList());
    }
}
