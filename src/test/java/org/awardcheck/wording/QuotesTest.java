package org.awardcheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese quotes within quotes are the inner ones. */
class QuotesTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);

    @ParameterizedTest
    @CsvSource(textBlock = """
            绿色工厂,             “绿色工厂”
            国家专精特新“小巨人”, “国家专精特新‘小巨人’”
            “金象”“金牛”企业,     “‘金象’‘金牛’企业”""")
    void wordsStandBetweenQuotes(String words, String quoted) {
        assertEquals(quoted, Quotes.around(words));
    }

    static Stream<Award> awards() {
        return POLICY.awards().stream();
    }

    @ParameterizedTest
    @MethodSource("awards")
    void noConditionHasQuotesWithinTheSameQuotes(Award award) {
        for (Condition condition : award.conditions()) {
            String words = Phrases.of(POLICY, Language.ZH).conditions().requirement(condition);
            assertFalse(words.matches(".*“[^”]*“.*"), words);
        }
    }
}
