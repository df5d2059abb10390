package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editions of one small policy: the later has other figures, and words that follow them. */
class EditionsTest {
    private static final PolicyFiles FILES = FolderFiles.in("two-editions");
    private static final Editions EDITIONS = Catalogue.load(FILES);

    @Test
    void editionsStandInTheOrderOfTime() {
        assertEquals(List.of("small-2027", "small-2029"), EDITIONS.policies().stream().map(Policy::id).toList());
    }

    @ParameterizedTest(name = "on {0}, {3}: {1} is {2}")
    @CsvSource({
            "2000-01-01, small-2027, not-yet-in-force, long before all",
            "2026-12-31, small-2027, not-yet-in-force, the day before the first",
            "2027-01-01, small-2027, in-force,         its first day",
            "2028-12-31, small-2027, in-force,         its last day",
            "2029-01-01, small-2027, expired,          the day after it",
            "2029-03-31, small-2027, expired,          the last day of the gap",
            "2029-04-01, small-2029, in-force,         the first day of the second",
            "2030-12-31, small-2029, in-force,         its last day",
            "2031-01-01, small-2029, expired,          the day after all",
            "2099-12-31, small-2029, expired,          long after all",
    })
    void theDateAskedAboutChoosesTheEdition(LocalDate on, String edition, String status, String when) {
        Policy policy = EDITIONS.on(on);
        assertEquals(edition, policy.id());
        assertEquals(status, policy.period().statusOn(on).id());
    }

    @ParameterizedTest
    @CsvSource({"2028-12-31, small-2027", "2029-01-01, small-2029"})
    void editionsMayFollowEachOtherWithoutAGap(LocalDate on, String edition) {
        Policy policy = Catalogue.load(path -> FILES.read(path).map(text -> text.replace("2029-04-01", "2029-01-01")))
                .on(on);
        assertEquals(edition, policy.id());
        assertEquals("in-force", policy.period().statusOn(on).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # on       | spend    | renewal                          | patents
            2028-06-30 |   999999 | not-eligible                     | eligible EXACT 15000
            2028-06-30 |  1000000 | eligible EXACT 50000             | eligible EXACT 15000
            2028-06-30 |  2000000 | eligible EXACT 100000            | eligible EXACT 15000
            2028-06-30 | 10000000 | eligible EXACT 500000            | eligible EXACT 15000
            2028-06-30 | 10000100 | eligible EXACT 500000            | eligible EXACT 15000
            2029-06-30 |  1999999 | not-eligible                     | eligible EXACT 30000
            2029-06-30 |  2000000 | eligible EXACT 130000            | eligible EXACT 30000
            2029-06-30 | 12307692 | eligible EXACT 799999            | eligible EXACT 30000
            2029-06-30 | 12307693 | eligible EXACT 800000            | eligible EXACT 30000
            2029-06-30 | 12307710 | eligible EXACT 800000            | eligible EXACT 30000
            """)
    void eachEditionPaysByItsOwnFigures(LocalDate on, long spend, String renewal, String patents) {
        Policy policy = EDITIONS.on(on);
        Fact stage = policy.stageFact();
        Answers answers = Answers.builder(policy.facts()).put(stage, Value.of(stage, "done"))
                .put(fact(policy, "spend"), spend).put(fact(policy, "patents"), 3).build();
        assertEquals(List.of(renewal, patents), new Assessor(policy).assess(answers).outcomes().stream()
                .map(EditionsTest::spelled).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            small-2027 | zh | 改造（100万元以上）             | 比例是5%。         | 门槛是100万元。
            small-2027 | en | Renewal, 1,000,000 yuan and more | The rate is 5%.   | The threshold is 1,000,000 yuan.
            small-2029 | zh | 改造（200万元以上）             | 比例是6.5%。       | 门槛是200万元。
            small-2029 | en | Renewal, 2,000,000 yuan and more | The rate is 6.5%. | The threshold is 2,000,000 yuan.
            """)
    void theWordsOfAnAwardFollowItsFigures(String edition, String language, String title, String own, String shared) {
        Award award = policy(edition).award("renewal").orElseThrow();
        assertEquals(title, in(language, award.title()));
        assertEquals(List.of(own, shared), award.readings().stream().map(reading -> in(language, reading)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            small-2027 | zh | 改造最多得50万元。                    | 每件0.5万元。
            small-2027 | en | Renewal brings 500,000 yuan at most. | Each brings 5,000 yuan.
            small-2029 | zh | 改造最多得80万元。                    | 每件1万元。
            small-2029 | en | Renewal brings 800,000 yuan at most. | Each brings 10,000 yuan.
            """)
    void theOtherWordsFollowTheFiguresOfTheAwardsTheyName(String edition, String language, String reading,
    String hint) {
        Policy policy = policy(edition);
        assertEquals(reading, in(language, policy.readings().get(0).text()));
        assertEquals(hint, in(language, policy.questions().get(2).hint().orElseThrow()));
    }

    private static Policy policy(String id) {
        return EDITIONS.policies().stream().filter(policy -> policy.id().equals(id)).findFirst().orElseThrow();
    }

    private static Fact fact(Policy policy, String id) {
        return policy.facts().find(id).orElseThrow();
    }

    private static String in(String language, Text text) {
        return text.in(Language.ofTag(language).orElseThrow());
    }

    private static String spelled(Outcome outcome) {
        return outcome.status().id() + outcome.amount().map(amount -> " " + amount.kind() + " " + amount.maximum())
                .orElse("");
    }
}
