package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.RandomProjects;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.PermanentNumbers;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final Editions EDITIONS = PublishedPolicy.EDITIONS;
    private static final Policy POLICY = EDITIONS.policies().get(0);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    @Test
    void anySituationComesBackAsItWas() {
        new RandomProjects(POLICY).each(2_000, (answers, random) -> {
            Situation situation = RandomSituations.of(POLICY, TODAY, answers, random);
            String token = Token.write(situation);
            assertTrue(token.matches("[0-9A-Za-z]+"), token);
            Token.Reading reading = Token.read(token, EDITIONS, TODAY);
            assertEquals(Optional.of(situation.order()), reading.situation().map(Situation::order));
            for (Fact fact : POLICY.facts()) {
                assertEquals(situation.answers().isGiven(fact), reading.situation().orElseThrow().answers()
                        .isGiven(fact));
                assertEquals(situation.answers().of(fact), reading.situation().orElseThrow().answers().of(fact));
            }
            assertEquals(situation.skipped(), reading.situation().orElseThrow().skipped());
            assertEquals(situation.sure(), reading.situation().orElseThrow().sure());
            assertEquals(situation.asked(), reading.situation().orElseThrow().asked());
            assertEquals(situation.on(), reading.situation().orElseThrow().on());
        });
    }

    @Test
    void whatWasCutOrMistypedIsNoOtherSituation() {
        new RandomProjects(POLICY).each(60, (answers, random) -> {
            String token = Token.write(RandomSituations.of(POLICY, TODAY, answers, random));
            for (int i = 0; i < token.length(); i++) {
                assertDamaged(token.substring(0, i));
                assertDamaged(token.substring(i + 1));
                for (int j = 0; j < CHARACTERS.length(); j++) {
                    char other = CHARACTERS.charAt(j);
                    if (other != token.charAt(i)) {
                        assertDamaged(token.substring(0, i) + other + token.substring(i + 1));
                    }
                }
                if (i > 0 && token.charAt(i) != token.charAt(i - 1)) {
                    assertDamaged(token.substring(0, i - 1) + token.charAt(i) + token.charAt(i - 1)
                            + token.substring(i + 1));
                }
            }
            assertDamaged(token + "0");
            assertDamaged("0" + token);
            assertDamaged(token + token);
            assertDamaged(token.equals(token.toLowerCase(Locale.ROOT)) ? "" : token.toLowerCase(Locale.ROOT));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", " ", "-", "_", "令牌", "１２３", "a b", "%", "0000000000000000",
            "zzzzzzzzzzzzzzzzzzzzzzzz"})
    void whatNeverWasATokenIsRefused(String text) {
        assertDamaged(text);
    }

    /** As it comes out of a chat or a mail; one that may begin so is left as it is. */
    @Test
    void whatATokenPicksUpOnItsWayFallsAway() {
        String token = Token.write(Situation.nothing(POLICY, TODAY).with(fact("inHuzhou"), Value.YES));
        String middle = token.substring(0, 4) + "%s" + token.substring(4);
        for (String shared : List.of(token, token + "。", " " + token, "3D" + token, "3D" + token + ")",
                middle.formatted("\u200B"),
                middle.formatted("\n"), middle.formatted("\r\n "), "\n" + token + " and more",
                middle.formatted("\u00AD") + "，", "\uFEFF" + token, "3D" + middle.formatted("\u200D\u2060"), token
                + "\u200Band more")) {
            assertEquals(token, Token.bare(shared));
        }
        for (String other : List.of("3D", "", "x", "3D" + token + "x")) {
            assertDamaged(Token.bare(other));
        }
    }

    @Test
    void aTokenThatBeginsLikeTheRestOfAnEqualsSignIsLeftAsItIs() {
        Random random = new Random(1);
        String token = Stream.generate(() -> TokenText.write(random.longs(12, 0, 64).boxed().toList())).limit(1_000_000)
                .filter(it -> it.startsWith("3D")).findFirst().orElseThrow();
        assertEquals(token, Token.bare(token));
        assertEquals(token, Token.bare("3D" + token));
    }

    @Test
    void aLongTextIsRefusedInNoTime() {
        assertDamaged("z".repeat(1_000_000));
    }

    /** Made by our own means, but no situation of ours. */
    @Test
    void whatTellsOfWhatThereIsNotIsRefused() {
        long option = POLICY.numbers().options().get("industry").size();
        for (List<Long> numbers : List.of(List.<Long>of(), List.of(2L, 1L, 0L), List.of(1L), List.of(1L, 1L),
                List.of(1L, 9L, 0L), List.of(1L, 1L, Long.MAX_VALUE >>> 2), List.of(1L, 1L, 0L, 0L),
                List.of(1L, 1L, 0L, 3L * 2 * 99, 1L), List.of(1L, 1L, 0L, 3L, 1L), List.of(1L, 1L, 0L, 6L, 2L),
                List.of(1L, 1L, 0L, 3L * 2 * 5, option + 1), List.of(1L, 1L, 0L, 0L, 1L << 40),
                List.of(1L, 1L, 0L, 3L * 2 * 4, 12L, 2L), List.of(1L, 1L, 0L, 3L * 2 * 4, 13L, 1L),
                List.of(1L, 1L, 0L, 3L * 2 * 4, 1L << 50, 1L), List.of(1L, 1L, 0L, 3L * 2 * 4, 0L, 1L << 55),
                List.of(1L, 1L, 0L, 0L, 1L, 3L, 1L))) {
            assertEquals(Token.Refusal.OF_ANOTHER_VERSION, Token.read(TokenText.write(numbers), EDITIONS, TODAY)
                    .refusal(),
                    numbers.toString());
        }
    }

    @Test
    void aFactThatIsGoneIsRefusedAndTheOthersKeepTheirMeaning() {
        PermanentNumbers now = POLICY.numbers();
        List<String> facts = new ArrayList<>(now.facts());
        int place = facts.indexOf("benchmarkDemonstration");
        facts.set(place, "formerBenchmark");
        facts.add("benchmarkDemonstration");
        Editions later = new Editions(List.of(POLICY.with(new PermanentNumbers(now.edition(), facts, now.options()))));
        Situation kept = Situation.nothing(POLICY, TODAY).with(fact("inHuzhou"), Value.YES)
                .with(fact("equipmentInvestment"), 12_000_000);
        assertEquals(kept.order(), Token.read(Token.write(kept), later, TODAY).situation().orElseThrow().order());
        Situation gone = kept.with(fact("benchmarkDemonstration"), Value.YES);
        assertEquals(Token.Refusal.OF_ANOTHER_VERSION, Token.read(Token.write(gone), later, TODAY).refusal());
    }

    @Test
    void aDateIsKeptAndTodayIsNot() {
        Situation situation = Situation.nothing(POLICY, TODAY).with(fact("inHuzhou"), Value.YES);
        for (String date : List.of("2023-01-01", "2022-12-31", "2025-12-31", "0000-01-01", "9999-12-31")) {
            Situation on = situation.on(LocalDate.parse(date));
            assertEquals(Optional.of(LocalDate.parse(date)),
                    Token.read(Token.write(on), EDITIONS, TODAY).situation().orElseThrow().asked());
        }
        assertNotEquals(Token.write(situation), Token.write(situation.on(TODAY)));
        assertEquals(TODAY.plusDays(1), Token.read(Token.write(situation), EDITIONS, TODAY.plusDays(1)).situation()
                .orElseThrow().on());
    }

    @Test
    void whatAnInterviewMayAnswerAtMostIsStillShort() {
        Situation everything = Situation.nothing(POLICY, TODAY);
        for (Fact fact : POLICY.facts()) {
            everything = everything.with(fact, fact.type().hasOptions() ? fact.type() == FactType.MULTI
                    ? (1L << fact.options().size()) - 1 : 1L << fact.options().size() - 1
                    : fact.type().isNumber() ? 123_456 : Value.YES);
        }
        assertTrue(Token.write(everything.on(TODAY)).length() <= 160, Token.write(everything).length() + " characters");
    }

    private static Fact fact(String id) {
        return POLICY.facts().find(id).orElseThrow();
    }

    private static void assertDamaged(String token) {
        assertEquals(Token.Refusal.DAMAGED, Token.read(token, EDITIONS, TODAY).refusal(), token);
    }
}
