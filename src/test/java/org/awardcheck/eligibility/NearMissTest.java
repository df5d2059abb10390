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
import static org.awardcheck.eligibility.SmallPolicy.upTo;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
    private static final Award SHARE = award("share", percent(MACHINES, 10, 500), yes(LOCAL), atLeast(MACHINES, 100));
    private static final Award LEAD = award("lead", fixed(8), yes(LOCAL), oneOf(ROLE, "lead", "follow"));
    private static final Award MODEL_PROJECT = award("model", fixed(9), yes(LOCAL), yes(MODEL));
    private static final Award SAVER = award("saver", fixed(7), yes(LOCAL), has(KINDS, "save"));
    private static final Situation LOCALLY = situation().and(LOCAL, true);

    @ParameterizedTest(name = "{0} is short of 100 by {1}")
    @CsvSource({"1, 99", "99, 1"})
    void aFigureUnderItsThresholdMissesItByTheShortfall(long figure, long shortfall) {
        NearMiss miss = new NearMiss(SHARE, new Condition.AtLeast(MACHINES, 100), 100, OptionalLong.of(shortfall),
                new Outcome(SHARE, Status.ELIGIBLE, Optional.of(Amount.exact(10))),
                new Calculation(SHARE.payout(), 100, Amount.exact(10), Amount.exact(10)), new Total(10, 10), List.of());
        assertEquals(List.of(miss), misses(LOCALLY.and(MACHINES, figure), SHARE));
    }

    @ParameterizedTest(name = "{0} of 100, and of more than 100: {1}, {2}")
    @CsvSource({"1, false, false", "49, false, false", "50, true, false", "51, true, true", "99, true, true"})
    void aFigureIsNearlyReachedWhereHalfOfItIsThere(long figure, boolean ofAtLeast, boolean ofMoreThan) {
        Award more = award("more", fixed(5), moreThan(ITEMS, 100));
        assertEquals(ofAtLeast, misses(LOCALLY.and(MACHINES, figure), SHARE).get(0).isNearlyReached());
        assertEquals(ofMoreThan, misses(situation().and(ITEMS, figure), more).get(0).isNearlyReached());
    }

    @Test
    void whatIsNoFigureIsNotNearlyReached() {
        assertEquals(List.of(false), misses(LOCALLY.and(MODEL, false), MODEL_PROJECT).stream()
                .map(NearMiss::isNearlyReached).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 101})
    void aFigureOfNothingAndOneThatIsEnoughMissNothing(long figure) {
        assertEquals(List.of(), misses(LOCALLY.and(MACHINES, figure), SHARE));
    }

    @Test
    void moreThanAFigureIsReachedByTheNextOne() {
        Award users = award("users", fixed(5), moreThan(ITEMS, 200));
        NearMiss miss = misses(situation().and(ITEMS, 200), users).get(0);
        assertEquals(List.of(201L, 1L), List.of(miss.value(), miss.shortfall().orElseThrow()));
    }

    @Test
    void theRoleIsChangedToTheFirstThatDoes() {
        assertEquals(List.of(new NearMiss(LEAD, (Condition.OnFact) LEAD.conditions().get(1), Value.of(ROLE, "lead"),
                OptionalLong.empty(),
                new Outcome(LEAD, Status.ELIGIBLE, Optional.of(Amount.exact(8))),
                new Calculation(LEAD.payout(), 0, Amount.exact(8), Amount.exact(8)), new Total(8, 8), List.of())),
                misses(LOCALLY.and(ROLE, "none"), LEAD));
    }

    @Test
    void aRoleThatDoesNotHelpAfterAllIsPassedOver() {
        Award notLead = award("rest", fixed(8), oneOf(ROLE, "lead", "follow"),
                noneFits(award("other", fixed(1), oneOf(ROLE, "lead"))));
        assertEquals(Value.of(ROLE, "follow"), misses(situation().and(ROLE, "none"), notLead).get(0).value());
    }

    @Test
    void theModelTitleOfAProjectCanStillBeHad() {
        NearMiss miss = misses(LOCALLY.and(MODEL, false), MODEL_PROJECT).get(0);
        assertEquals(List.of(MODEL, Value.YES), List.of(miss.fact(), miss.value()));
    }

    @ParameterizedTest
    @CsvSource({"build, build save", "build refit, build refit save"})
    void aProjectThatIsOfSomeKindCanBeOfAnotherToo(String kinds, String changed) {
        NearMiss miss = misses(LOCALLY.and(KINDS, kinds.split(" ")), SAVER).get(0);
        assertEquals(List.of(changed.split(" ")), Value.optionIds(KINDS, miss.value()));
    }

    @ParameterizedTest
    @CsvSource({"build, true", "build save, true", "save, false", "refit, false"})
    void aKindThatExcludesTheOneMissedIsTold(String kinds, boolean isExcluded) {
        Award refit = award("refit", fixed(7), has(KINDS, "refit"));
        assertEquals(kinds.equals("refit") ? List.of() : List.of(isExcluded),
                misses(LOCALLY.and(KINDS, kinds.split(" ")), refit).stream().map(NearMiss::isExcluded).toList());
    }

    /** Of all pairs of kinds only these two never hold of the same equipment. */
    @Test
    void onlyANewBuildAndATransformationExcludeEachOther() {
        assertEquals(List.of("new-build technical-transformation", "technical-transformation new-build"),
                PublishedPolicy.EDITIONS.policies().get(0).facts().stream().flatMap(fact -> fact.options().stream())
                        .flatMap(option -> option.excludes().stream().map(other -> option.id() + " " + other))
                        .toList());
    }

    @Test
    void aProjectOfNoKindIsNone() {
        assertEquals(List.of(), misses(LOCALLY.and(KINDS), SAVER));
    }

    @Test
    void whatTheEnterpriseCannotChangeIsNoNearMiss() {
        Award chips = award("chips", fixed(1), oneOf(FIELD, "chips"));
        Award gold = award("gold", fixed(1), has(TITLES, "gold"));
        Award rest = award("rest", fixed(1), noneFits(award("model", fixed(1), yes(MODEL))));
        Award local = award("local", fixed(1), yes(LOCAL));
        Situation situation = situation().and(FIELD, "cars").and(TITLES, "silver").and(LOCAL, false).and(MODEL, true);
        assertEquals(List.of(), misses(situation, chips, gold, local, rest));
    }

    @Test
    void aFactWhoseTopicWasLeftOutIsNoNearMiss() {
        assertEquals(List.of(), misses(LOCALLY.and(TOPICS, "honours"), MODEL_PROJECT, LEAD, SAVER, SHARE));
    }

    @Test
    void twoFailingConditionsAreTooMany() {
        Award both = award("both", fixed(1), yes(MODEL), atLeast(MACHINES, 100));
        assertEquals(List.of(), misses(situation().and(MODEL, false).and(MACHINES, 99), both));
        assertEquals(1, misses(situation().and(MODEL, true).and(MACHINES, 99), both).size());
    }

    @Test
    void anUnknownConditionIsTooMany() {
        assertEquals(List.of(), misses(situation().and(MACHINES, 99), SHARE));
    }

    @Test
    void anAwardThatIsHadOrOpenIsNoNearMiss() {
        assertEquals(List.of(), misses(situation().and(MODEL, true), MODEL_PROJECT, award("had", fixed(1))));
    }

    @Test
    void anAwardThatStatesNoAmountIsNoNearMiss() {
        assertEquals(List.of(), misses(situation().and(MODEL, false), award("favour", unstated(), yes(MODEL))));
    }

    @Test
    void aMissMayLeadToAnAwardThatWaitsForAStageButNotToAnOpenOne() {
        Award later = from("done", SHARE);
        assertEquals(Status.PENDING,
                misses(LOCALLY.and(MACHINES, 99).and(STAGE, "idea"), later).get(0).outcome().status());
        assertEquals(List.of(), misses(LOCALLY.and(MACHINES, 99), later));
    }

    @Test
    void theGainIsWhatThePotentialTotalGrowsBy() {
        Award plain = in(ONE_MACHINE, award("plain", percent(MACHINES, 8, 500), moreThan(MACHINES, 0)));
        Award better = in(ONE_MACHINE, award("better", percent(MACHINES, 12, 500), moreThan(MACHINES, 0), yes(MODEL)));
        NearMiss miss = misses(situation().and(MACHINES, 1000).and(MODEL, false), plain, better).get(0);
        assertEquals(Optional.of(Amount.exact(120)), miss.outcome().amount());
        assertEquals(new Total(40, 40), miss.gain());
    }

    @Test
    void aChangeThatHelpsOtherAwardsTooCountsThemAll() {
        Award perYuan = award("per-yuan", percent(MACHINES, 100), moreThan(MACHINES, 0));
        NearMiss miss = misses(LOCALLY.and(MACHINES, 60), SHARE, perYuan).get(0);
        assertEquals(new Total(50, 50), miss.gain());
    }

    @Test
    void whatAChangeCostsOfAwardsWithoutAnAmountIsTold() {
        Award rest = award("rest", unstated(), noneFits(LEAD));
        Award other = award("other", unstated(), yes(LOCAL));
        Situation situation = LOCALLY.and(ROLE, "none");
        assertEquals(List.of(situation.assess(LEAD, rest, other).outcome(rest)), misses(situation, LEAD, rest, other)
                .get(0).lost());
        assertEquals(List.of(), misses(situation, LEAD, other).get(0).lost());
    }

    @Test
    void theBestComesFirst() {
        Award ceiling = award("ceiling", upTo(fixed(9)), atLeast(MACHINES, 100));
        Situation situation = LOCALLY.and(ROLE, "none").and(MODEL, false).and(KINDS, "build").and(MACHINES, 99);
        assertEquals(List.of("model", "ceiling", "lead", "saver"),
                ids(misses(situation, SAVER, LEAD, ceiling, MODEL_PROJECT)));
    }

    @Test
    void ofEqualOnesThePolicysOrderDecides() {
        Award same = award("same", fixed(9), yes(MODEL), has(KINDS, "build"));
        Situation situation = LOCALLY.and(MODEL, true).and(KINDS, "refit").and(MACHINES, 1);
        Award nine = award("nine", each(MACHINES, 1), atLeast(MACHINES, 9));
        assertEquals(List.of("nine", "same"), ids(misses(situation, nine, same)));
        assertEquals(List.of("same", "nine"), ids(misses(situation, same, nine)));
    }

    @Test
    void everyFigureMissesItsOwnThreshold() {
        Award savings = award("savings", percent(SAVINGS, 10), atLeast(SAVINGS, 1000));
        assertEquals(List.of(SAVINGS, MACHINES), misses(LOCALLY.and(MACHINES, 99).and(SAVINGS, 1), SHARE, savings)
                .stream().map(NearMiss::fact).toList());
    }

    private static List<String> ids(List<NearMiss> misses) {
        return misses.stream().map(miss -> miss.award().id()).toList();
    }

    private static List<NearMiss> misses(Situation situation, Award... awards) {
        return NearMiss.in(situation.assess(awards));
    }
}
