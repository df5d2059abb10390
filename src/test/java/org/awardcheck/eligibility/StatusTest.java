package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TOPICS;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three steps from truths to a status. */
class StatusTest {
    private static final Award PROJECT = from("done",
            award("project", percent(MACHINES, 10), yes(LOCAL), atLeast(MACHINES, 500)));
    private static final Award TITLE = award("title", fixed(70), yes(LOCAL), yes(MODEL));

    @ParameterizedTest(name = "local {0}, model {1}")
    @CsvSource(textBlock = """
            true,  true,  ELIGIBLE
            true,  false, NOT_ELIGIBLE
            true,  ,      UNDETERMINED
            false, true,  NOT_ELIGIBLE
            false, false, NOT_ELIGIBLE
            false, ,      NOT_ELIGIBLE
            ,      true,  UNDETERMINED
            ,      false, NOT_ELIGIBLE
            ,      ,      UNDETERMINED
            """)
    void oneFalseConditionBeatsEveryUnknownOne(Boolean local, Boolean model, Status status) {
        Situation situation = situation();
        situation = local == null ? situation : situation.and(LOCAL, local);
        situation = model == null ? situation : situation.and(MODEL, model);
        assertEquals(status, situation.outcome(TITLE).status());
    }

    @ParameterizedTest
    @CsvSource({"idea, PENDING", "started, PENDING", "done, ELIGIBLE", "running, ELIGIBLE", ", UNDETERMINED"})
    void aLaterStageIncludesTheEarlier(String stage, Status status) {
        Situation situation = situation().and(LOCAL, true).and(MACHINES, 500);
        assertEquals(status, (stage == null ? situation : situation.and(STAGE, stage)).outcome(PROJECT).status());
    }

    @ParameterizedTest
    @CsvSource({"idea", "running", "''"})
    void theStageNeitherTurnsDownNorSettlesWhatIsOpen(String stage) {
        Situation situation = stage.isEmpty() ? situation() : situation().and(STAGE, stage);
        assertEquals(Status.UNDETERMINED, situation.and(LOCAL, true).outcome(PROJECT).status());
        assertEquals(Status.NOT_ELIGIBLE, situation.and(MACHINES, 499).outcome(PROJECT).status());
    }

    @Test
    void withoutTheTopicOfTheStageNoStageIsReached() {
        Situation situation = situation().and(LOCAL, true).and(MACHINES, 500).and(TOPICS, "honours");
        assertEquals(Status.PENDING, situation.outcome(PROJECT).status());
    }

    @Test
    void anAwardWithoutConditionsIsEveryonesAndOneWithoutAStageWaitsForNone() {
        assertEquals(Status.ELIGIBLE, situation().outcome(award("gift", fixed(1))).status());
        assertEquals(Status.ELIGIBLE, situation().and(STAGE, "idea").and(LOCAL, true).and(MODEL, true)
                .outcome(TITLE).status());
    }

    @ParameterizedTest
    @CsvSource({"running, ELIGIBLE, 50", "idea, PENDING, 50", ", UNDETERMINED, "})
    void whatCanBeHadHasAnAmountAndNothingElseHas(String stage, Status status, Long amount) {
        Situation situation = situation().and(LOCAL, true).and(MACHINES, 509);
        Outcome outcome = (stage == null ? situation : situation.and(STAGE, stage)).outcome(PROJECT);
        assertEquals(new Outcome(PROJECT, status, Optional.ofNullable(amount).map(Amount::exact)), outcome);
        assertEquals(amount != null, status.isObtainable());
    }

    @Test
    void whatIsNotEligibleHasNoAmount() {
        assertEquals(Optional.empty(), situation().and(LOCAL, false).and(MACHINES, 500).outcome(PROJECT).amount());
    }

    @Test
    void everyAwardIsAssessedInThePolicysOrder() {
        Award third = award("third", fixed(1), has(KINDS, "build"));
        Assessment assessment = situation().and(LOCAL, true).and(MODEL, true).and(MACHINES, 499)
                .assess(PROJECT, TITLE, third);
        assertEquals(List.of(PROJECT, TITLE, third), assessment.outcomes().stream().map(Outcome::award).toList());
        assertEquals(List.of(1, 0, 1, 1), List.of(assessment.count(Status.ELIGIBLE), assessment.count(Status.PENDING),
                assessment.count(Status.UNDETERMINED), assessment.count(Status.NOT_ELIGIBLE)));
        assertEquals(Status.ELIGIBLE, assessment.outcome(TITLE).status());
    }

    @Test
    void aConditionThatAwardsShareComesOutTheSameForEach() {
        Award same = award("same", fixed(1), yes(MODEL));
        Assessment assessment = situation().and(LOCAL, true).and(MODEL, false).assess(TITLE, same);
        assertEquals(Status.NOT_ELIGIBLE, assessment.outcome(same).status());
    }

    @Test
    void anAssessmentKeepsWhatItWasMadeFrom() {
        Policy policy = SmallPolicy.of(TITLE);
        Answers answers = situation().and(LOCAL, true).answers();
        Assessment assessment = new Assessor(policy).assess(answers);
        assertEquals(policy, assessment.policy());
        assertEquals(answers, assessment.answers());
    }

    @Test
    void answersToAnotherPolicyAreRefused() {
        Assessor assessor = new Assessor(SmallPolicy.of(TITLE));
        Answers strange = Answers.none(new FactList(SmallPolicy.FACTS.stream().toList(), SmallPolicy.TOPICS));
        assertThrows(IllegalArgumentException.class, () -> assessor.assess(strange));
    }

    @Test
    void anAwardOfAnotherPolicyIsRefused() {
        Assessment assessment = situation().assess(TITLE);
        assertThrows(IllegalArgumentException.class, () -> assessment.outcome(PROJECT));
        assertThrows(IllegalArgumentException.class, () -> Explanation.of(assessment, PROJECT));
    }
}
