package org.awardcheck.eligibility;

import static org.awardcheck.eligibility.SmallPolicy.FIELD;
import static org.awardcheck.eligibility.SmallPolicy.KINDS;
import static org.awardcheck.eligibility.SmallPolicy.LOCAL;
import static org.awardcheck.eligibility.SmallPolicy.MACHINES;
import static org.awardcheck.eligibility.SmallPolicy.MODEL;
import static org.awardcheck.eligibility.SmallPolicy.ROLE;
import static org.awardcheck.eligibility.SmallPolicy.STAGE;
import static org.awardcheck.eligibility.SmallPolicy.TOPICS;
import static org.awardcheck.eligibility.SmallPolicy.atLeast;
import static org.awardcheck.eligibility.SmallPolicy.award;
import static org.awardcheck.eligibility.SmallPolicy.fixed;
import static org.awardcheck.eligibility.SmallPolicy.from;
import static org.awardcheck.eligibility.SmallPolicy.has;
import static org.awardcheck.eligibility.SmallPolicy.noneFits;
import static org.awardcheck.eligibility.SmallPolicy.oneOf;
import static org.awardcheck.eligibility.SmallPolicy.percent;
import static org.awardcheck.eligibility.SmallPolicy.situation;
import static org.awardcheck.eligibility.SmallPolicy.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.awardcheck.eligibility.SmallPolicy.Situation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts an award hangs on, in all and one by one. */
class OpenFactsTest {
    private static final Award PROJECT = from("done",
            award("project", percent(MACHINES, 10), yes(LOCAL), has(KINDS, "build"), atLeast(MACHINES, 500)));
    private static final Award REST = award("rest", fixed(1), noneFits(
            award("lead", fixed(1), oneOf(FIELD, "chips"), oneOf(ROLE, "lead")),
            award("model", fixed(1), oneOf(FIELD, "cars"), yes(MODEL))));

    @Test
    void everythingUnknownIsMissingInThePolicysOrder() {
        assertEquals(List.of(LOCAL, KINDS, STAGE, MACHINES), missing(situation(), PROJECT));
    }

    @Test
    void whatIsKnownIsNotMissing() {
        assertEquals(List.of(LOCAL, MACHINES), missing(situation().and(KINDS, "build").and(STAGE, "idea"), PROJECT));
    }

    @Test
    void theStageDecidesNothingBeforeAllConditionsHold() {
        Situation allButOne = situation().and(LOCAL, true).and(KINDS, "build");
        assertEquals(List.of(MACHINES), deciding(allButOne, PROJECT));
        assertEquals(List.of(STAGE, MACHINES), missing(allButOne, PROJECT));
        assertEquals(List.of(STAGE), deciding(allButOne.and(MACHINES, 500), PROJECT));
    }

    @Test
    void anAwardThatIsSettledHangsOnNothing() {
        assertEquals(List.of(), deciding(situation().and(LOCAL, false), PROJECT));
        assertEquals(List.of(), deciding(situation().and(LOCAL, true).and(KINDS, "build").and(MACHINES, 500)
                .and(STAGE, "idea"), PROJECT));
    }

    @Test
    void anAwardThatWaitsForNoStageNeverMissesIt() {
        Award title = award("title", fixed(1), yes(LOCAL));
        assertEquals(List.of(LOCAL), missing(situation(), title));
        assertEquals(List.of(), missing(situation().and(LOCAL, true), title));
    }

    @ParameterizedTest(name = "field {0}, role {1}, model {2}: {3}")
    @CsvSource(textBlock = """
            ,      ,       ,      field role model
            chips, ,       ,      role
            cars,  ,       ,      model
            tools, ,       ,      ''
            ,      lead,   ,      field model
            ,      follow, ,      field model
            ,      ,       false, field role
            ,      follow, true,  field
            ,      follow, false, ''
            chips, lead,   ,      ''
            """)
    void ofTheAlternativesOnlyThoseThatCanStillFitAreOpen(String field, String role, Boolean model, String open) {
        Situation situation = situation();
        situation = field == null ? situation : situation.and(FIELD, field);
        situation = role == null ? situation : situation.and(ROLE, role);
        situation = model == null ? situation : situation.and(MODEL, model);
        assertEquals(open, String.join(" ", missing(situation, REST).stream().map(Fact::id).toList()));
        assertEquals(missing(situation, REST), deciding(situation, REST));
    }

    @Test
    void aFactOfSeveralConditionsIsMissingOnce() {
        Award both = award("both", fixed(1), has(KINDS, "build"), has(KINDS, "save"));
        assertEquals(List.of(KINDS), missing(situation(), both));
    }

    @Test
    void aFactOfATopicThatIsLeftOutIsNotMissing() {
        Award both = award("both", fixed(1), yes(LOCAL), noneFits(award("model", fixed(1), yes(MODEL))));
        assertEquals(List.of(LOCAL), missing(situation().and(TOPICS, "honours"), both));
    }

    private static List<Fact> missing(Situation situation, Award award) {
        return OpenFacts.missing(situation.assess(award), 0);
    }

    private static List<Fact> deciding(Situation situation, Award award) {
        Assessment assessment = situation.assess(award);
        return OpenFacts.deciding(assessment, 0).stream().mapToObj(assessment.answers().facts()::get).toList();
    }
}
