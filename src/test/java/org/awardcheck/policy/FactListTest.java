package org.awardcheck.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactListTest {
    private static final Fact TOPICS = PolicyWords.fact("topics", FactType.MULTI, "works", "honours");
    private static final Fact TITLES = PolicyWords.ofTopic("honours", "titles", FactType.MULTI);
    private static final Fact COST = PolicyWords.ofTopic("works", "cost", FactType.MONEY);
    private final FactList facts = new FactList(List.of(TOPICS, TITLES, COST), TOPICS);

    @Test
    void factsKeepTheirOrder() {
        assertEquals(3, facts.size());
        assertEquals(List.of(TOPICS, TITLES, COST), facts.stream().toList());
        List<Fact> walked = new ArrayList<>();
        facts.forEach(walked::add);
        assertEquals(List.of(TOPICS, TITLES, COST), walked);
        assertSame(COST, facts.get(facts.positionOf(COST)));
        assertSame(TOPICS, facts.topicFact());
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "1, 1", "2, 0"})
    void aFactKnowsThePlaceOfItsTopic(int position, int topic) {
        assertEquals(topic, facts.topicPosition(position));
    }

    @Test
    void aFactIsFoundByItsId() {
        assertEquals(Optional.of(COST), facts.find("cost"));
        assertEquals(Optional.empty(), facts.find("costs"));
    }

    @Test
    void aFactOfAnotherPolicyHasNoPlace() {
        Fact stranger = PolicyWords.fact("stranger", FactType.MONEY);
        assertThrows(IllegalArgumentException.class, () -> facts.positionOf(stranger));
    }

    @Test
    void twoFactsOfOneIdAreRefused() {
        List<Fact> twice = List.of(TOPICS, COST, PolicyWords.fact("cost", FactType.COUNT));
        assertThrows(IllegalArgumentException.class, () -> new FactList(twice, TOPICS));
    }

    @Test
    void aTopicThatDoesNotExistIsRefused() {
        List<Fact> lost = List.of(TOPICS, PolicyWords.ofTopic("nowhere", "cost", FactType.MONEY));
        assertThrows(IllegalArgumentException.class, () -> new FactList(lost, TOPICS));
    }

    @Test
    void anOptionIsFoundByItsId() {
        assertEquals(TOPICS.options().get(1), TOPICS.option("honours").orElseThrow());
        assertEquals(1, TOPICS.positionOf("honours"));
        assertEquals(Optional.empty(), TOPICS.option("honour"));
        assertThrows(IllegalArgumentException.class, () -> TOPICS.positionOf("honour"));
    }

    @Test
    void aSetOfOptionsHasToFitIntoOnePositiveNumber() {
        Fact wide = PolicyWords.fact("wide", FactType.MULTI, ids(Fact.MOST_OPTIONS));
        assertEquals(Fact.MOST_OPTIONS, wide.options().size());
        String[] tooMany = ids(Fact.MOST_OPTIONS + 1);
        assertThrows(IllegalArgumentException.class, () -> PolicyWords.fact("wider", FactType.MULTI, tooMany));
    }

    @ParameterizedTest
    @CsvSource({"BOOLEAN, boolean, false, false, 0", "MONEY, money, true, false, 1000000000000",
            "COUNT, count, true, false, 1000000", "OPTION, option, false, true, 0", "MULTI, multi, false, true, 0"})
    void aTypeSaysWhatAnswersIt(FactType type, String id, boolean number, boolean options, long maximum) {
        assertEquals(id, type.id());
        assertEquals(number, type.isNumber());
        assertEquals(options, type.hasOptions());
        assertEquals(maximum, type.maximum());
    }

    private static String[] ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "option-" + i).toArray(String[]::new);
    }
}
