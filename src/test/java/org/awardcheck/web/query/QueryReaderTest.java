package org.awardcheck.web.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.situation.Situation;
import org.awardcheck.situation.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address tells, and what becomes of it. */
class QueryReaderTest {
    private static final String EDITION = "&edition=huzhou-manufacturing-2023";
    private final QueryReader reader = new QueryReader(PublishedPolicy.EDITIONS,
            Clock.fixed(Instant.parse("2025-06-30T17:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inHuzhou=yes                          | inHuzhou=yes
            inHuzhou=false                        | inHuzhou=no
            topics=project&topics=green           | topics=project,green
            topics=green%2Cproject                | topics=project,green
            topics=none                           | topics=none
            equipmentInvestment=1%2C200           | equipmentInvestment=1200
            equipmentInvestment=%EF%BC%91.5+%E4%B8%87%E5%85%83 | equipmentInvestment=1.5
            platformDevicesConnected=4,600        | platformDevicesConnected=4600
            inHuzhou=是                           | inHuzhou=yes
            inHuzhou=否                           | inHuzhou=no
            inHuzhou=Yes                          | inHuzhou=yes
            inHuzhou=%E6%98%AF%E3%80%82           | inHuzhou=yes
            projectKinds=新建，技术改造           | projectKinds=new-build,technical-transformation
            projectKinds=new-build、energy-saving | projectKinds=new-build,energy-saving
            projectKinds=新建;energy-saving       | projectKinds=new-build,energy-saving
            projectKinds=新建； 技术改造          | projectKinds=new-build,technical-transformation
            projectKinds=New+build,               | projectKinds=new-build
            projectKinds=NONE                     | projectKinds=none
            industry=新能源汽车                   | industry=new-energy-vehicles
            projectStage=completed】              | projectStage=completed
            equipmentInvestment=1200）。          | equipmentInvestment=1200
            skip=industry，                       | skip=industry
            skip=industry、chainRole              | skip=industry&skip=chainRole
            industry=other                        | industry=other
            industry=unknown                      | skip=industry
            skip=industry,chainRole               | skip=industry&skip=chainRole
            industry=other&skip=topics&inHuzhou=no | industry=other&skip=topics&inHuzhou=no
            skip=topics&inHuzhou=no&skip=industry | skip=topics&inHuzhou=no&skip=industry
            inHuzhou=yes&inHuzhou=yes             | inHuzhou=yes
            inHuzhou=yes&on=2025-12-31            | inHuzhou=yes&on=2025-12-31""")
    void whatIsInOrderIsWrittenBackInItsOrder(String query, String written) {
        QueryReading reading = reader.read(query, Set.of());
        assertEquals(List.of(), reading.faults());
        assertEquals(written + EDITION, readable(reading.situation()));
        assertEquals(reading.situation(), sameTold(reader.read(readable(reading.situation()), Set.of()).situation(),
                reading.situation()));
    }

    /** Answers have no equality of their own; the query stands for them. */
    private static Situation sameTold(Situation again, Situation first) {
        return readable(again).equals(readable(first)) && again.order().equals(first.order()) ? first : again;
    }

    @ParameterizedTest
    @ValueSource(strings = {"utm_source=x", "equipmentinvestment=5", "equipmentInvestment=abc", "equipmentInvestment=",
        "equipmentInvestment", "equipmentInvestment=1&equipmentInvestment=2", "inHuzhou=maybe",
        "inHuzhou=yes&inHuzhou=no",
        "industry=software", "industry=other,frontier", "topics=project,nothing", "topics=none,project", "topics=",
        "skip=nothing", "skip=", "industry=other&skip=industry", "industry=other&industry=unknown", "on=yesterday",
        "on=2025-02-30", "on=+12025-01-01", "edition=2019", "left-out=nothing", "%zz=1", "=", "industry=%FF%FE",
        "asked=industry"})
    void junkIsOneFaultAndNothingElse(String query) {
        QueryReading reading = reader.read(query, Set.of());
        assertEquals(1, reading.faults().size(), () -> reading.faults().toString());
        assertTrue(reading.situation().order().size() <= 1);
    }

    @Test
    void parametersOfAPagesOwnStayInTheOrderOfTheAddress() {
        List<String> own = List.of("q", "asked", "section", "back", "amount", "left", "b", "kind");
        String query = String.join("=1&", own) + "=1";
        assertEquals(query, reader.read(query, Set.copyOf(own)).wholeQuery());
    }

    /** Said twice, in whatever notation, it is one answer; and what differs is two. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            equipmentInvestment=1200&equipmentInvestment=1200万           | equipmentInvestment=1200
            equipmentInvestment=1,200&equipmentInvestment=12000000元&equipmentInvestment=0.12亿 | equipmentInvestment=1200
            platformDevicesConnected=1万&platformDevicesConnected=10000台  | platformDevicesConnected=10000
            inHuzhou=yes&inHuzhou=是&inHuzhou=true                        | inHuzhou=yes
            projectStage=completed&projectStage=实施完成                  | projectStage=completed
            projectKinds=new-build,新建,New build                         | projectKinds=new-build
            projectKinds=新建&projectKinds=new-build,energy-saving        | projectKinds=new-build,energy-saving
            equipmentInvestment=1200&equipmentInvestment=1200元           | -
            equipmentInvestment=1200&equipmentInvestment=x                | -
            inHuzhou=yes&inHuzhou=否                                      | -
            projectStage=completed&projectStage=投产                      | -""")
    void theSameAnswerTwiceIsOne(String query, String situation) {
        QueryReading reading = reader.read(query, Set.of());
        assertEquals(situation == null ? 1 : 0, reading.faults().size(), reading.faults()::toString);
        assertEquals(situation == null ? "" : situation + EDITION, readable(reading.situation()));
    }

    @Test
    void soundAnswersAreKeptBesideJunk() {
        QueryReading reading = reader.read("inHuzhou=yes&industry=x&softInvestment=300", Set.of());
        assertEquals("inHuzhou=yes&softInvestment=300" + EDITION, readable(reading.situation()));
    }

    @Test
    void todayIsTodayInChina() {
        assertEquals(LocalDate.of(2025, 7, 1), reader.read(null, Set.of()).situation().on());
    }

    @Test
    void parametersOfThePagesOwnAreNoFaults() {
        QueryReading reading = reader.read("q=%E5%B7%A5%E5%8E%82&q=x", Set.of("q"));
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("工厂", "x"), reading.all("q"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            industry                 | -
            topics                   | -
            digital-titles           | skip=digitalRecognitions
            digital-titles           | digitalRecognitions=none
            platform-size            | platformEnterprisesServed=1&platformDevicesConnected=2
            platform-size            | platformEnterprisesServed=1&platformDevicesConnected=
            platform-size            | platformEnterprisesServed=1&platformDevicesConnected=&skip=platformEnterprisesServed,platformDevicesConnected
            equipment-investment     | equipmentInvestment=&skip=equipmentInvestment""")
    void aFormMustAnswerItsQuestion(String asked, String query) {
        assertEquals(query == null ? 1 : 0, reader.readForm(query, Set.of(), asked).faults().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipment-investment     | equipmentInvestment=
            equipment-investment     | equipmentInvestment=5&skip=equipmentInvestment
            digital-titles           | digitalRecognitions=none&digitalRecognitions=smart-factory-provincial
            digital-titles           | digitalRecognitions=unknown&digitalRecognitions=smart-factory-provincial
            platform-size            | platformEnterprisesServed=1&platformDevicesConnected=2&skip=platformEnterprisesServed,platformDevicesConnected
            platform-size            | platformDevicesConnected=""")
    void aFormThatContradictsItselfOrLeavesAGapIsAFault(String asked, String query) {
        assertEquals(1, reader.readForm(query, Set.of(), asked).faults().size());
    }

    /** E, I, D: the enterprises served, those of one industry, the devices connected. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            E=1&I=&D=2                 | -                          | E=1&D=2&I=0
            E=&I=&D=5                  | -                          | D=5&E=0&I=0
            E=&I=&D=&none=E,I,D        | -                          | E=0&I=0&D=0
            none=E,I,D                 | -                          | E=0&I=0&D=0
            E=1&I=&D=&skip=E,I,D       | -                          | E=1&skip=I&skip=D
            E=&I=&D=&skip=E,I,D        | -                          | skip=E&skip=I&skip=D
            E=0&I=0&D=0                | -                          | E=0&I=0&D=0
            E=1&D=                     | -                          | E=1&D=0
            E=1&D=%E2%80%8B+           | -                          | E=1&D=0
            E=&I=&D=                   | Enter at least one number, or choose “No platform of our own” or “I don’t know the ones left empty” | -
            -                          | Enter at least one number, or choose “No platform of our own” or “I don’t know the ones left empty” | -
            E=1&none=E                 | If you choose “No platform of our own”, leave all boxes empty | E=1
            E=1&I=&D=&none=E,I,D       | If you choose “No platform of our own”, leave all boxes empty | E=1
            E=&I=&D=&none=E,I,D&skip=E,I,D | Choose either “No platform of our own” or “I don’t know the ones left empty”, not both | skip=E&skip=I&skip=D
            E=1&I=2&D=3&skip=E,I,D     | Every box is filled in, so do not choose “I don’t know the ones left empty” as well | E=1&I=2&D=3
            E=1&I=x&D=                 | Enterprises of one industry served by the platform: enter a number; if there is none, leave the box empty, and if there are none at all, choose “No platform of our own”; if you do not know, leave it empty and choose “I don’t know the ones left empty” | E=1""")
    void whatIsLeftEmptyAmongSeveralFiguresCountsAsZero(String query, String fault, String situation) {
        QueryReading reading = reader.readForm(query == null ? null : longNames(query), Set.of("none"),
                "platform-size");
        assertEquals(fault == null ? List.of() : List.of(fault), reading.faults().stream()
                .map(it -> it.detail().en()).toList());
        assertEquals(situation == null ? "" : longNames(situation) + EDITION, readable(reading.situation()));
    }

    private static String longNames(String query) {
        return query.replaceAll("\\bE\\b", "platformEnterprisesServed")
                .replaceAll("\\bI\\b", "platformSameIndustryEnterprises")
                .replaceAll("\\bD\\b", "platformDevicesConnected");
    }

    @Test
    void onAnotherPageNothingThatIsMissingIsReadAsZeroOrNone() {
        assertEquals(1, reader.read("none=platformDevicesConnected", Set.of()).faults().size());
        assertEquals(1, reader.read("platformDevicesConnected=&platformEnterprisesServed=1", Set.of()).faults().size());
        assertEquals("platformEnterprisesServed=1" + EDITION,
                readable(reader.read("platformEnterprisesServed=1", Set.of()).situation()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            topics=digital&equipmentInvestment=2400                                   | -
            topics=digital&skip=industry                                              | -
            projectKinds=energy-saving&benchmarkDemonstration=yes                     | benchmarkDemonstration
            projectKinds=technical-transformation&industry=frontier&chainRole=none    | industry,chainRole
            projectKinds=new-build&industry=other&chainRole=chain-building            | chainRole
            projectKinds=none&projectStage=planned&equipmentInvestment=5              | projectStage,equipmentInvestment
            projectKinds=new-build&industry=frontier&equipmentInvestment=5            | -
            inHuzhou=no&projectKinds=new-build&industry=frontier                      | -
            industry=frontier&chainRole=key-upgrade                                   | -""")
    void anAnswerThatNoLongerMattersIsDroppedAndNamed(String query, String dropped) {
        QueryReading reading = reader.read(query, Set.of());
        List<String> names = reading.dropped().stream().map(Fact::id).toList();
        assertEquals(dropped == null ? List.of() : List.of(dropped.split(",")), names);
        assertTrue(reading.situation().order().stream().map(Fact::id).noneMatch(names::contains));
    }

    /** In an address an answer counts whatever the topics are; on the page of the topics, choosing others drops it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            topics    | equipmentInvestment,industry
            location  | -
            digital-titles | -""")
    void whoeverLeavesATopicOutDropsItsAnswers(String asked, String dropped) {
        String answer = asked.equals("topics") ? "" : asked.equals("location") ? "&inHuzhou=yes"
                : "&digitalRecognitions=none";
        QueryReading reading = reader.readForm("topics=digital&equipmentInvestment=2400&skip=industry" + answer,
                Set.of(), asked);
        assertEquals(List.of(), reading.faults());
        assertEquals(dropped == null ? List.of() : List.of(dropped.split(",")),
                reading.dropped().stream().map(Fact::id).toList());
    }

    @Test
    void whatWasLeftOutOnTheWayIsStillNamed() {
        assertEquals(List.of("industry"), reader.read("inHuzhou=yes&left-out=industry", Set.of()).dropped().stream()
                .map(Fact::id).toList());
    }

    /** What is kept is read as if it stood alone, and only where a page takes it. */
    @Test
    void theVariantThatIsKeptIsReadBesideTheOneInHand() {
        String kept = "b=" + reader.read("inHuzhou=yes&equipmentInvestment=1200&on=2024-01-02", Set.of()).query()
                .substring(2);
        QueryReading reading = reader.read("inHuzhou=no&" + kept, Set.of(Names.KEPT));
        assertEquals(List.of(), reading.faults());
        assertEquals("inHuzhou=no" + EDITION, readable(reading.situation()));
        assertEquals("inHuzhou=yes&equipmentInvestment=1200&on=2024-01-02" + EDITION,
                readable(reading.kept().orElseThrow()));
        assertEquals(LocalDate.of(2024, 1, 2), reading.kept().orElseThrow().on());
        assertEquals(reading.query(), reader.read("inHuzhou=no", Set.of()).query());
        QueryReading elsewhere = reader.read("inHuzhou=no&" + kept, Set.of());
        assertEquals(List.of("unknown-name"), elsewhere.faults().stream().map(Fault::code).toList());
        assertTrue(elsewhere.kept().isEmpty() && reader.read("inHuzhou=no", Set.of(Names.KEPT)).kept().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"b=, bad-token", "b=x, bad-token", "b=KEPT0, bad-token", "b=KEPT&b=KEPT, ",
            "b=KEPT&b=OTHER, two-tokens",
        "b=DOUBT, unconfirmed", "b=SURE, "})
    void whatIsWrongWithTheKeptVariantIsToldAndItIsNotUsed(String query, String fault) {
        Situation large = reader.read("inHuzhou=yes&equipmentInvestment=12000000&sure=12000000", Set.of()).situation();
        Fact investment = large.policy().facts().find("equipmentInvestment").orElseThrow();
        String written = query.replace("KEPT", reader.read("inHuzhou=yes", Set.of()).query().substring(2))
                .replace("OTHER", reader.read("inHuzhou=no", Set.of()).query().substring(2))
                .replace("DOUBT", Token.write(large.with(investment, large.answers().of(investment))))
                .replace("SURE", Token.write(large));
        QueryReading reading = reader.read("skip=industry&" + written, Set.of(Names.KEPT));
        assertEquals(Optional.ofNullable(fault).stream().toList(), reading.faults().stream().map(Fault::code).toList());
        assertTrue(reading.faults().stream().allMatch(it -> it.pointer().equals("/b")));
        assertEquals(fault == null, reading.kept().isPresent());
    }

    @Test
    void whatNoLongerMattersInTheKeptVariantIsLeftOutOfItAndNamed() {
        Situation situation = reader.read("industry=frontier&projectKinds=new-build", Set.of()).situation();
        Fact kinds = situation.policy().facts().find("projectKinds").orElseThrow();
        QueryReading reading = reader.read("b=" + Token.write(situation.with(kinds, Value.of(kinds, "energy-saving"))),
                Set.of(Names.KEPT));
        assertEquals("projectKinds=energy-saving" + EDITION, readable(reading.kept().orElseThrow()));
        assertEquals(List.of("industry"), reading.dropped().stream().map(Fact::id).toList());
    }

    private static String readable(Situation situation) {
        return QueryString.write(QueryWriter.readable(situation));
    }
}
