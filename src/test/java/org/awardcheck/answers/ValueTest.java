package org.awardcheck.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTest {
    private static final Fact STAGE = fact(FactType.OPTION, "early", "middle", "late");
    private static final Fact KINDS = fact(FactType.MULTI, "build", "refit", "save");

    @Test
    void onlyANegativeValueIsNoAnswer() {
        assertFalse(Value.isKnown(Value.UNKNOWN));
        assertTrue(Value.isKnown(Value.EMPTY));
        assertTrue(Value.isKnown(Long.MAX_VALUE));
    }

    @Test
    void yesIsABitAndNoIsNone() {
        assertEquals(Value.YES, Value.of(true));
        assertEquals(Value.EMPTY, Value.of(false));
    }

    @ParameterizedTest
    @CsvSource({"early, 1, 7", "middle, 2, 6", "late, 4, 4"})
    void anOptionIsABitAndAStageItsOwnAndEveryLaterOne(String option, long bit, long andLater) {
        assertEquals(bit, Value.of(STAGE, option));
        assertEquals(andLater, Value.fromOption(STAGE, option));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, build", "5, build save", "6, refit save", "7, build refit save"})
    void aSetOfOptionsIsTheirBitsAndComesBackInTheFactsOrder(long value, String ids) {
        List<String> options = ids.isEmpty() ? List.of() : List.of(ids.split(" "));
        assertEquals(value, Value.of(KINDS, options));
        assertEquals(value, Value.of(KINDS, options.stream().sorted(Comparator.reverseOrder()).toList()));
        assertEquals(options, Value.optionIds(KINDS, value));
        assertEquals(options, Value.spelled(KINDS, value));
    }

    @Test
    void anOptionThatTheFactDoesNotHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Value.of(STAGE, "never"));
        assertThrows(IllegalArgumentException.class, () -> Value.of(KINDS, List.of("build", "never")));
    }

    @Test
    void aValueIsSpelledAsTheContractSays() {
        assertEquals(true, Value.spelled(fact(FactType.BOOLEAN), Value.YES));
        assertEquals(false, Value.spelled(fact(FactType.BOOLEAN), Value.EMPTY));
        assertEquals(12L, Value.spelled(fact(FactType.MONEY), 12));
        assertEquals(3L, Value.spelled(fact(FactType.COUNT), 3));
        assertEquals("middle", Value.spelled(STAGE, 2));
        assertNull(Value.spelled(STAGE, Value.EMPTY));
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void whatWasNotAnsweredCannotBeSpelled(FactType type) {
        assertThrows(IllegalArgumentException.class, () -> Value.spelled(fact(type), Value.UNKNOWN));
    }

    @Test
    void theLastOfTheMostOptionsStillFits() {
        String[] ids = IntStream.range(0, Fact.MOST_OPTIONS).mapToObj(i -> "o" + i).toArray(String[]::new);
        Fact widest = fact(FactType.MULTI, ids);
        long all = Value.of(widest, List.of(ids));
        assertTrue(Value.isKnown(all));
        assertEquals(List.of(ids), Value.optionIds(widest, all));
        assertEquals(all, Value.fromOption(widest, "o0"));
    }

    private static Fact fact(FactType type, String... options) {
        Text words = new Text("事实", "fact");
        return new Fact("fact", type, words, Optional.empty(), OptionalLong.empty(), Optional.empty(), false,
                Stream.of(options).map(id -> new Option(id, words, Optional.empty())).toList());
    }
}
