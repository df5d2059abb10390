package org.awardcheck.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Fact PLACE = fact("place", FactType.BOOLEAN, "");
    private static final Fact TOPICS = fact("topics", FactType.MULTI, "", "works", "honours");
    private static final Fact COST = fact("cost", FactType.MONEY, "works");
    private static final Fact TITLES = fact("titles", FactType.MULTI, "honours", "gold");
    private static final FactList FACTS = new FactList(List.of(PLACE, TOPICS, COST, TITLES), TOPICS);
    private static final Answers NONE = Answers.none(FACTS);

    @Test
    void nothingToldIsNothingKnown() {
        assertTrue(FACTS.stream().allMatch(NONE::isUnknown));
        assertTrue(FACTS.stream().noneMatch(NONE::isGiven));
        assertTrue(FACTS.stream().noneMatch(NONE::isLeftOut));
        assertSame(FACTS, NONE.facts());
    }

    @Test
    void aTopicThatIsLeftOutGivesItsMissingFactsTheEmptyValue() {
        Answers answers = NONE.with(TOPICS, Value.of(TOPICS, "honours"));
        assertEquals(Value.EMPTY, answers.of(COST));
        assertEquals(Value.EMPTY, answers.at(FACTS.positionOf(COST)));
        assertTrue(answers.isLeftOut(COST));
        assertFalse(answers.isGiven(COST));
        assertFalse(answers.isUnknown(COST));
    }

    @Test
    void aTopicThatIsChosenLeavesItsFactsOpen() {
        Answers answers = NONE.with(TOPICS, Value.of(TOPICS, "honours"));
        assertTrue(answers.isUnknown(TITLES));
        assertFalse(answers.isLeftOut(TITLES));
    }

    @Test
    void noTopicAtAllAnswersEveryFactThatHasOne() {
        Answers answers = NONE.with(TOPICS, Value.EMPTY);
        assertTrue(answers.isLeftOut(COST));
        assertTrue(answers.isLeftOut(TITLES));
        assertTrue(answers.isUnknown(PLACE));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 12})
    void aFactThatIsGivenCountsWhateverTheTopicsSay(long cost) {
        Answers answers = NONE.with(COST, cost).with(TOPICS, Value.EMPTY);
        assertEquals(cost, answers.of(COST));
        assertTrue(answers.isGiven(COST));
        assertFalse(answers.isLeftOut(COST));
    }

    @Test
    void takingTheTopicsBackOpensTheirFactsAgain() {
        Answers answers = NONE.with(TOPICS, Value.EMPTY).with(TOPICS, Value.UNKNOWN);
        assertTrue(answers.isUnknown(COST));
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItWas() {
        Answers dear = NONE.with(COST, 12);
        assertEquals(13, dear.with(COST, 13).of(COST));
        assertEquals(12, dear.of(COST));
        assertTrue(NONE.isUnknown(COST));
    }

    @Test
    void aBuilderGoesOnAfterItHasBuilt() {
        Answers.Builder builder = Answers.builder(FACTS).put(COST, 12);
        Answers first = builder.build();
        Answers second = builder.put(COST, 13).put(PLACE, Value.YES).build();
        assertEquals(12, first.of(COST));
        assertTrue(first.isUnknown(PLACE));
        assertEquals(13, second.of(COST));
        assertEquals(Value.YES, second.of(PLACE));
    }

    @Test
    void aFactOfAnotherPolicyIsRefused() {
        Fact stranger = fact("stranger", FactType.MONEY, "");
        assertThrows(IllegalArgumentException.class, () -> NONE.of(stranger));
        assertThrows(IllegalArgumentException.class, () -> NONE.with(stranger, 1));
    }

    private static Fact fact(String id, FactType type, String topic, String... options) {
        Text words = new Text(id, id);
        return new Fact(id, type, words, Optional.empty(), OptionalLong.empty(),
                Optional.of(topic).filter(name -> !name.isEmpty()), false, Stream.of(options)
                .map(option -> new Option(option, words, Optional.empty())).toList());
    }
}
