package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyTestData;
import org.awardcheck.policy.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the catalogue against what the policy's text asks for and no question asks: none of it is forgotten, and none
 * of the catalogue's comes from elsewhere.
 */
class SourceQualifiersTest {

    @TestFactory
    Stream<DynamicTest> whatTheTextAsksForStandsOnItsAwards() {
        return editions().flatMap(policy -> lines(policy).flatMap(line -> awards(line).map(id ->
                dynamicTest(id + " says " + line.get("says"), () -> {
                    Award award = policy.award(id).orElseThrow();
                    assertSaid(line.get("says").get(0).asText(), award, Text::zh);
                    assertSaid(line.get("says").get(1).asText(), award, Text::en);
                }))));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatAnAwardAsksForBesidesStandsInTheText(Policy policy) {
        Set<String> unaccounted = policy.awards().stream().filter(award -> !award.qualifiers().isEmpty()).map(Award::id)
                .collect(Collectors.toCollection(TreeSet::new));
        lines(policy).flatMap(SourceQualifiersTest::awards).forEach(unaccounted::remove);
        assertEquals(Set.of(), unaccounted);
    }

    /** Who chooses a title is to read what it takes right there. */
    @ParameterizedTest
    @MethodSource("editions")
    void aTitlesQualifiersStandOnItsOption(Policy policy) {
        for (Option option : policy.facts().stream().filter(fact -> isOfTitles(fact, policy))
                .flatMap(fact -> fact.options().stream()).toList()) {
            policy.award(option.id()).orElseThrow().qualifiers()
                    .forEach(text -> assertTrue(option.note().orElseThrow().zh().contains(text.zh())
                            && option.note().orElseThrow().en().contains(text.en()), option::id));
        }
    }

    /** A kind of project may have an award's id without being its title. */
    private static boolean isOfTitles(Fact fact, Policy policy) {
        return fact.options().stream().allMatch(option -> policy.award(option.id()).isPresent());
    }

    private static void assertSaid(String words, Award award, Function<Text, String> language) {
        String said = award.qualifiers().stream().map(language).collect(Collectors.joining("\n"));
        assertTrue(said.contains(words), () -> "'" + words + "' is not in '" + said + "'");
    }

    private static Stream<String> awards(JsonNode line) {
        return StreamSupport.stream(line.get("awards").spliterator(), false).map(JsonNode::asText);
    }

    private static Stream<JsonNode> lines(Policy policy) {
        return StreamSupport.stream(PolicyTestData.read(policy, "source-qualifiers.yaml").spliterator(), false);
    }

    private static Stream<Policy> editions() {
        return PublishedPolicy.EDITIONS.policies().stream();
    }
}
