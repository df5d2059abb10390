package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.Doubt;
import org.awardcheck.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure beyond what is plausible is asked about once, and nobody works with it before. */
class DoubtTest {
    private static final String EDITION = "&edition=huzhou-manufacturing-2023";
    private final QueryReader reader = new QueryReader(PublishedPolicy.EDITIONS,
            Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            equipmentInvestment=12000000          | 120000000000 | 12000000
            equipmentInvestment=12,000,000万元    | 120000000000 | 12000000
            equipmentInvestment=12 000 000        | 120000000000 | 12000000
            equipmentInvestment=1000000           | -            | -
            equipmentInvestment=1000000.0001      | 10000000001  | -
            equipmentInvestment=12000000.5        | 120000005000 | 12000001
            equipmentInvestment=12345678.90       | 123456789000 | 12345679
            standardBoothFees=30000.50            | 300005000    | 30001
            standardBoothFees=2千                 | 20000000     | 2000
            standardBoothFees=1 200               | 12000000     | 1200
            equipmentInvestment=120亿             | 12000000000  | -
            equipmentInvestment=12000000元        | -            | -
            energySavingInvestment=3000000        | 30000000000  | 3000000
            softInvestment=3000000                | 30000000000  | 3000000
            firstProductPremium=600000            | 6000000000   | 600000
            standardBoothFees=500                 | -            | -
            standardBoothFees=501                 | 5010000      | 501
            platformDevicesConnected=1000000      | -            | -""")
    void whatIsHardlyPlausibleIsSetAside(String query, Long doubted, Long meant) {
        QueryReading reading = reader.read("inHuzhou=yes&" + query, Set.of());
        assertEquals(List.of(), reading.faults());
        assertEquals(doubted == null ? 0 : 1, reading.doubts().size());
        assertEquals(doubted == null, reading.isClear());
        if (doubted != null) {
            Doubt doubt = reading.doubts().get(0);
            assertEquals(doubted, doubt.value());
            assertEquals(meant == null ? OptionalLong.empty() : OptionalLong.of(meant), doubt.meant());
            assertEquals("inHuzhou=yes" + EDITION, readable(reading.situation()), "nothing can be worked out from it");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            sure=8000000                      | softInvestment
            sure=8000000&sure=8000000         | -""")
    void aFigureConfirmsOneFact(String sure, String doubted) {
        QueryReading reading = reader.read("energySavingInvestment=8000000&softInvestment=8000000&" + sure, Set.of());
        assertEquals(doubted == null ? List.of() : List.of(doubted), reading.doubts().stream()
                .map(doubt -> doubt.fact().id()).toList());
    }

    static Stream<Fact> sums() {
        return PublishedPolicy.EDITIONS.policies().get(0).facts().stream()
                .filter(fact -> fact.type() == FactType.MONEY);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void everySumOfMoneyIsPlausibleUpToItsOwnFigure(Fact fact) {
        long most = fact.plausible().orElseThrow();
        assertEquals(List.of(), doubts(fact.id() + "=" + QueryWriter.spelled(fact, most)));
        assertEquals(1, doubts(fact.id() + "=" + QueryWriter.spelled(fact, most + 1)).size());
    }

    /** Of every size a figure is taken, asked about, or refused; and where yuan are plausible they are offered. */
    @ParameterizedTest
    @MethodSource("sums")
    void noSizeIsRefusedWithoutAHintWhereYuanArePlausible(Fact fact) {
        long most = fact.plausible().orElseThrow();
        for (int digits = 5; digits <= 15; digits++) {
            for (long lead : new long[] {10, 12, 99}) {
                long typed = lead * (long) Math.pow(10, digits - 2);
                QueryReading reading = reader.read("inHuzhou=yes&" + fact.id() + "=" + typed, Set.of());
                List<OptionalLong> meant = reading.doubts().stream().map(Doubt::meant).toList();
                if (typed <= most / 10_000) {
                    assertTrue(reading.isClear(), () -> typed + " is plausible");
                } else if (typed <= most) {
                    assertEquals(List.of(OptionalLong.of(typed)), meant, () -> typed + " is plausible in yuan");
                    assertEquals("inHuzhou=yes" + EDITION, readable(reading.situation()));
                } else if (typed <= 100_000_000) {
                    assertEquals(List.of(OptionalLong.empty()), meant, () -> typed + " is hardly plausible");
                } else {
                    assertEquals(List.of("too-large"), reading.faults().stream().map(Fault::code).toList());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment=120000000                          | 1
            equipmentInvestment=120000000&sure=120000000           | 1
            equipmentInvestment=120000000&sure=equipmentInvestment | 1
            equipmentInvestment=12000亿                            | 0
            topics=digital&equipmentInvestment=120000000           | 1""")
    void whatIsMoreThanAnyAnswerCannotBeConfirmed(String query, int doubts) {
        assertEquals(doubts, doubts(query).size());
        assertEquals(query.contains("亿"), reader.read(query, Set.of()).isFaulty());
    }

    @Test
    void itIsNotLostOnTheWayEither() {
        String query = reader.read("inHuzhou=yes&equipmentInvestment=120000000&softInvestment=3000000", Set.of())
                .query();
        QueryReading again = reader.read(query, Set.of());
        assertEquals(List.of(), again.faults());
        assertEquals(Set.of(30_000_000_000L, 1_200_000_000_000L),
                again.doubts().stream().map(Doubt::value).collect(Collectors.toSet()));
        assertEquals("inHuzhou=yes" + EDITION, readable(again.situation()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment=12000000    | 0
            equipmentInvestment=12,000,000  | 0
            equipmentInvestment=1200亿      | 0
            equipmentInvestment=12000001    | 1
            softInvestment=12000000         | 1""")
    void whatTheShortFormConfirmsIsNotAskedAgain(String resent, int doubts) {
        String token = reader.read("equipmentInvestment=12000000&sure=12000000", Set.of()).query();
        assertEquals(doubts, doubts(token + "&" + resent).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment=12000000&sure=12000000            | 0
            equipmentInvestment=12000000&sure=12,000,000          | 0
            equipmentInvestment=12000000&sure=1200亿              | 0
            equipmentInvestment=12000000&sure=equipmentInvestment | 1
            equipmentInvestment=99000000&sure=equipmentInvestment | 1
            equipmentInvestment=12000000&sure=12000001            | 1
            equipmentInvestment=12000000&sure=softInvestment      | 1
            equipmentInvestment=12000000&sure=                    | 1
            equipmentInvestment=12000000&softInvestment=3000000&sure=3000000               | 1
            equipmentInvestment=12000000&softInvestment=3000000&sure=3000000&sure=12000000 | 0
            equipmentInvestment=1200&sure=12000000                | 0
            topics=digital&equipmentInvestment=12000000           | 1""")
    void whatIsConfirmedIsNotAskedAgain(String query, int doubts) {
        assertEquals(doubts, doubts(query).size());
    }

    /** Whatever else it is, it confirms nothing, and that is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sure=abc                           | 1
            sure=                              | 1
            sure=yes&sure=abc                  | 2
            sure=inHuzhou                      | 1
            sure=equipmentInvestment           | 0
            sure=12000000                      | 0
            sure=120000000000                  | 0""")
    void whatIsNoFigureConfirmsNothingAndIsTold(String sure, int faults) {
        QueryReading reading = reader.read("equipmentInvestment=1200&" + sure, Set.of());
        assertEquals(Collections.nCopies(faults, "no-figure-confirmed"), reading.faults().stream().map(Fault::code)
                .toList());
        assertTrue(reader.read(reading.soundQuery(), Set.of()).isClear(), "it is gone from the page without the fault");
    }

    /** The short form says which figure of which fact is confirmed; none that is put over it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment=99000000                          | 1
            equipmentInvestment=99000000&sure=equipmentInvestment | 1
            equipmentInvestment=99000000&sure=12000000            | 1
            equipmentInvestment=99000000&sure=99000000            | 0
            sure=equipmentInvestment                              | 0""")
    void noOtherFigureIsConfirmedThanTheOneAskedAbout(String behind, int doubts) {
        String token = reader.read("equipmentInvestment=12000000&sure=12000000", Set.of()).query();
        assertEquals(doubts, doubts(token + "&" + behind).size());
    }

    @Test
    void theAddressCarriesTheConfirmationUntilTheFigureChanges() {
        Situation situation = reader.read("equipmentInvestment=12000000&sure=12000000", Set.of()).situation();
        assertEquals("equipmentInvestment=12000000&sure=12000000" + EDITION, readable(situation));
        Fact fact = situation.order().get(0);
        assertEquals("equipmentInvestment=99000000" + EDITION, readable(situation.with(fact, 990_000_000_000L)));
        assertEquals("", readable(situation.without(List.of(fact))));
    }

    @Test
    void whatWaitsToBeConfirmedIsNotLostOnTheWay() {
        String query = reader.read("equipmentInvestment=12000000&inHuzhou=yes", Set.of()).query();
        QueryReading again = reader.read(query, Set.of());
        assertEquals("inHuzhou=yes" + EDITION, readable(again.situation()));
        assertEquals(List.of(120_000_000_000L), again.doubts().stream().map(Doubt::value).toList());
    }

    @Test
    void theShortFormCarriesTheConfirmation() {
        String query = reader.read("equipmentInvestment=12000000&sure=12000000", Set.of()).query();
        assertTrue(reader.read(query, Set.of()).isClear());
        assertEquals(1, reader.read(query + "&equipmentInvestment=13000000", Set.of()).doubts().size());
    }

    @Test
    void aFigureReadDifferentlyCanBeToldAsItWasTyped() {
        QueryReading reading =
                reader.read("equipmentInvestment=0.12亿元&softInvestment=１２00万&platformDevicesConnected=1万",
                Set.of());
        assertEquals("equipmentInvestment=1200&softInvestment=1200&platformDevicesConnected=10000" + EDITION,
                readable(reader.read(reading.query(), Set.of()).situation()));
        assertEquals(List.of(), reader.read(reading.query(), Set.of()).readAs());
        assertTrue(reading.queryAsTyped().endsWith(
                "&equipmentInvestment=0.12%E4%BA%BF%E5%85%83&platformDevicesConnected=1%E4%B8%87"),
                reading.queryAsTyped());
        QueryReading again = reader.read(reading.queryAsTyped(), Set.of());
        assertEquals(2, again.readAs().size());
    }

    private List<Doubt> doubts(String query) {
        return reader.read(query, Set.of()).doubts();
    }

    private static String readable(Situation situation) {
        return QueryString.write(QueryWriter.readable(situation));
    }
}
