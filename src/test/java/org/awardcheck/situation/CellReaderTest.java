package org.awardcheck.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.awardcheck.answers.Fault;
import org.awardcheck.answers.Pointer;
import org.awardcheck.answers.Value;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of a sheet, as people keep them. */
class CellReaderTest {
    private static final FactList FACTS = PublishedPolicy.EDITIONS.policies().get(0).facts();
    private static final Pointer AT = Pointer.of("C17");

    private static OptionalLong read(String fact, boolean isInWan, String cell, List<Fault> faults) {
        return new CellReader(FACTS.find(fact).orElseThrow(), isInWan).read(cell, AT, faults, new ArrayList<>());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment | false | 12000000          | 12000000
            equipmentInvestment | true  | 1200              | 12000000
            equipmentInvestment | true  | 1200亿元          | 120000000000
            equipmentInvestment | true  | 1200.5            | 12005000
            equipmentInvestment | false | '12,000,000'      | 12000000
            equipmentInvestment | false | ' １２００００００ ' | 12000000
            equipmentInvestment | false | 1200万元          | 12000000
            equipmentInvestment | true  | 1200万元          | 12000000
            equipmentInvestment | true  | 12000000元        | 12000000
            equipmentInvestment | false | ¥12000000         | 12000000
            equipmentInvestment | false | 12000000.00       | 12000000
            equipmentInvestment | false | 0                 | 0
            equipmentInvestment | false | 1000000000000     | 1000000000000
            equipmentInvestment | true  | 100000000万元     | 1000000000000
            inHuzhou            | false | YES               | 1
            inHuzhou            | false | 否                | 0
            projectKinds        | false | none              | 0
            projectKinds        | false | new-build         | 1
            projectKinds        | false | 新建;技术改造     | 3
            projectKinds        | false | 新建、技术改造    | 3
            projectKinds        | false | 新建； New Build2 | -1""")
    void anAnswerIsReadHoweverItIsWritten(String fact, boolean isInWan, String cell, long value) {
        List<Fault> faults = new ArrayList<>();
        assertEquals(value < 0 ? OptionalLong.empty() : OptionalLong.of(value), read(fact, isInWan, cell, faults));
        assertEquals(value < 0 ? 1 : 0, faults.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equipmentInvestment | false | 12%            | percent
            equipmentInvestment | true  | 12000000       | implausible
            equipmentInvestment | true  | '12,000,000'   | implausible
            equipmentInvestment | true  | 12000000。     | implausible
            equipmentInvestment | true  | '12000000\u200B'   | implausible
            equipmentInvestment | false | 1000000000001  | too-large
            equipmentInvestment | true  | 100000001      | too-large
            equipmentInvestment | false | 99999999999999 | too-large
            equipmentInvestment | true  | 99999999999999 | too-large
            equipmentInvestment | false | 999999999999999 | too-large
            equipmentInvestment | false | 0.5            | too-precise
            equipmentInvestment | true  | ¥1200          | no-unit
            equipmentInvestment | true  | 1200人民币     | no-unit
            equipmentInvestment | true  | 12000000）     | implausible
            standardBoothFees   | true  | 三千五百       | implausible
            equipmentInvestment | true  | 约1200万       | approximate
            equipmentInvestment | false | 12000000左右   | approximate
            inHuzhou            | false | 1              | unknown-option
            chainRole           | false | none;none      | unknown-option
            projectKinds        | false | a;b;c          | unknown-option
            projectKinds        | false | 新建;new-build | repeated-option""")
    void aBadCellHasOneFault(String fact, boolean isInWan, String cell, String code) {
        List<Fault> faults = new ArrayList<>();
        assertTrue(read(fact, isInWan, cell, faults).isEmpty());
        assertEquals(List.of(code), faults.stream().map(Fault::code).toList());
        assertEquals("/C17", faults.get(0).pointer());
    }

    /** What can mean two things in a sheet, where nobody is asked back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | 1.200      | 设备投资额：“1.200”可能是1.2，也可能是1,200；如果是前者，请写成1.2
            true  | 12.000万元 | 设备投资额：“12.000万元”可能是12，也可能是12,000；如果是前者，请写成12
            true  | １２.０００ | 设备投资额：“１２.０００”可能是12，也可能是12,000；如果是前者，请写成12
            false | 12.000     | 设备投资额：“12.000”可能是12，也可能是12,000；如果是前者，请写成12
            true  | 300 500    | 设备投资额：“300 500”可能是300,500，也可能是300和500两个数字；如果是前者，请写成300500
            true  | 856.125    | -
            true  | 0.500      | -
            true  | 1.200亿    | -
            true  | 1.2        | -
            true  | 1 200      | -
            true  | 12 000 000元 | -
            true  | 300 000    | -""")
    void aFigureOfTwoMeaningsIsToldBoth(boolean isInWan, String cell, String said) {
        List<Fault> faults = new ArrayList<>();
        assertEquals(said != null, read("equipmentInvestment", isInWan, cell, faults).isEmpty());
        assertEquals(said == null ? List.of() : List.of(said), faults.stream().map(it -> it.detail().zh()).toList());
        faults.forEach(fault -> assertEquals("two-meanings", fault.code()));
    }

    @ParameterizedTest
    @CsvSource({"1.2亿, 120000000", "1200万元, 12000000", "12000000元, 12000000", "一千二百万, 12000000", "1 200, 12000000",
        "1200, -1", "'1,200', -1", "１２００, -1", "1200.50, -1", "' 1200 ', -1"})
    void whatIsReadDifferentlyIsNoted(String cell, long value) {
        List<CellReadAs> readAs = new ArrayList<>();
        Fact fact = FACTS.find("equipmentInvestment").orElseThrow();
        new CellReader(fact, !cell.contains("千")).read(cell, AT, new ArrayList<>(), readAs);
        boolean isAsTyped = value < 0 || cell.equals("1200万元");
        assertEquals(isAsTyped ? List.of() : List.of(new CellReadAs(AT, new ReadAs(fact, cell, value))), readAs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "——", "－", "–", "/", "无", "N/A", "none", "待定", "…", "暂无", "约"})
    void whatStandsForNothingIsToldHowToSayIt(String cell) {
        List<Fault> faults = new ArrayList<>();
        assertTrue(read("equipmentInvestment", true, cell, faults).isEmpty());
        assertEquals(List.of("设备投资额要填数字，例如2,400；没有的填0，不清楚的留空"),
                faults.stream().map(it -> it.detail().zh()).toList());
        assertEquals("not-a-number", faults.get(0).code());
    }

    @Test
    void whatCannotBeSeenIsNoAnswer() {
        for (String cell : List.of("", " ", "\u3000\u00A0", "\uFEFF")) {
            List<Fault> faults = new ArrayList<>();
            assertTrue(read("equipmentInvestment", false, cell, faults).isEmpty());
            assertTrue(faults.isEmpty());
        }
    }

    /** What is more than any answer, and plausible in yuan, is told with that reading. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            equipmentInvestment | 120000000    | 设备投资额：120,000,000万元就是12,000亿元，不能超过100,000,000万元；是不是12,000万元？
            equipmentInvestment | 120,000,000. | 设备投资额：120,000,000万元就是12,000亿元，不能超过100,000,000万元；是不是12,000万元？
            equipmentInvestment | 120000000万元 | 设备投资额不能超过100,000,000万元
            equipmentInvestment | 12000000001  | 设备投资额不能超过100,000,000万元
            standardBoothFees   | 120000000    | 标准展位费不能超过100,000,000万元""")
    void whatIsTooLargeIsToldWhatMayBeMeant(String fact, String cell, String said) {
        List<Fault> faults = new ArrayList<>();
        assertTrue(read(fact, true, cell, faults).isEmpty());
        assertEquals(List.of(said), faults.stream().map(fault -> fault.detail().zh()).toList());
        assertEquals("too-large", faults.get(0).code());
    }

    /** Some labels hold the mark that parts them. */
    @Test
    void everyPairOfLabelsIsTakenApart() {
        for (Fact fact : FACTS) {
            for (int i = 0; fact.type() == FactType.MULTI && i < fact.options().size(); i++) {
                int other = (i + 1) % fact.options().size();
                List<Fault> faults = new ArrayList<>();
                assertEquals(OptionalLong.of(Value.ofOption(i) | Value.ofOption(other)), new CellReader(fact, false)
                        .read(
                        fact.options().get(i).label().zh() + "、" + fact.options().get(other).label().zh(), AT, faults,
                        new ArrayList<>()));
            }
        }
    }

    @Test
    void aCellOfManyMarksIsRefusedAtOnce() {
        List<Fault> faults = new ArrayList<>();
        assertTimeout(Duration.ofSeconds(5), () -> read("projectKinds", false, "x、".repeat(30_000), faults));
        assertEquals(1, faults.size());
    }

    /** Else a cell could mean two things. */
    @Test
    void everyNameOfEveryFactAndOptionMeansOneThing() {
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : FACTS) {
            for (String name : List.of(fact.id(), fact.label().zh(), fact.label().en())) {
                Fact other = facts.put(CellReader.key(name), fact);
                assertTrue(other == null || other.equals(fact), name);
            }
            CellReader reader = new CellReader(fact, false);
            for (int i = 0; i < fact.options().size(); i++) {
                Option option = fact.options().get(i);
                for (String name : List.of(option.id(), option.label().zh(), option.label().en())) {
                    List<Fault> faults = new ArrayList<>();
                    assertEquals(OptionalLong.of(Value.ofOption(i)), reader.read(name, AT, faults, new ArrayList<>()),
                            name);
                    assertFalse(Stream.of(";", "；").anyMatch(name::contains), name);
                }
            }
        }
    }

    /** Whoever fills in a sheet sees labels; quotes within quotes are the inner ones. */
    @Test
    void anOptionThatIsNoneIsToldTheLabels() {
        List<Fault> faults = new ArrayList<>();
        new CellReader(FACTS.find("projectStage").orElseThrow(), false).read("已开工", AT, faults, new ArrayList<>());
        new CellReader(FACTS.find("benchmarkDemonstration").orElseThrow(), false)
                .read("也许", AT, faults, new ArrayList<>());
        assertTrue(faults.get(0).detail().zh().contains("实施完成"), faults.get(0).detail().zh());
        assertFalse(faults.get(0).detail().zh().contains("completed"), faults.get(0).detail().zh());
        assertTrue(faults.get(0).detail().en().contains("Completed"), faults.get(0).detail().en());
        assertTrue(faults.get(1).detail().zh().startsWith("“‘标杆示范’项目”没有“也许”"), faults.get(1).detail().zh());
    }
}
