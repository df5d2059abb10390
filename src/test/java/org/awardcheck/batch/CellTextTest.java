package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a workbook are what they show: with the unit of their format, and with the marks among their letters. */
class CellTextTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final String MARK = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>%s</t></r>";

    private static XlsxProjectReader open(HandMadeWorkbook workbook) throws IOException {
        Request request = new Request(Language.ZH, LocalDate.of(2025, 6, 30), POLICY, Answers.none(POLICY.facts()));
        return XlsxProjectReader.open(WorkbookFile.of(new BufferedInputStream(new ByteArrayInputStream(workbook.bytes())),
                WorkbookBounds.NONE), request);
    }

    private static Project project(HandMadeWorkbook workbook) throws IOException {
        try (XlsxProjectReader projects = open(workbook)) {
            return projects.next().orElseThrow();
        }
    }

    /** What the cell under a heading comes to: the answer, or the codes of its faults with its address. */
    private static String read(HandMadeWorkbook workbook, String heading, String cell) throws IOException {
        Project project = project(workbook.row(HandMadeWorkbook.text("project"), HandMadeWorkbook.text(heading))
                .row(HandMadeWorkbook.text("A"), cell));
        Fact fact = POLICY.facts().stream().filter(it -> heading.startsWith(it.label().zh()) || heading.equals(it.id()))
                .findFirst().orElseThrow();
        return project.isRefused() ? project.problem().errors().stream().map(Problem.FaultView::pointer)
                .collect(Collectors.joining()) + " " + project.problem().errors().get(0).code()
                : String.valueOf(project.request().request().answers().of(fact));
    }

    private static String inWan(String inside) throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        String shared = read(workbook, "设备投资额（万元）", workbook.shared(inside));
        assertEquals(shared, read(new HandMadeWorkbook(), "设备投资额（万元）", HandMadeWorkbook.inline(inside)));
        return shared;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <r><t>1200</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>              | /B2 marked-text
            <r><t>1200</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>①</t></r> | /B2 marked-text
            <r><t>1200</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r>                | /B2 marked-text
            <r><t>1200</t></r><r><rPr><strike/></rPr><t>300</t></r>                                 | /B2 marked-text
            <r><rPr><strike val="1"/></rPr><t>800</t></r><r><t>1200</t></r>                         | /B2 marked-text
            <r><rPr><b/></rPr><t>12</t></r><r><t>00</t></r>                                         | 12000000
            <r><rPr><strike val="0"/><vertAlign val="baseline"/></rPr><t>12</t></r><r><t>00</t></r> | 12000000
            <t>1200_x000D_</t>                                                                      | 12000000
            <t>1200_x000D__x000A_</t>                                                               | 12000000
            <t>_x0031_200</t>                                                                       | 12000000
            <t>1200_x0009_300</t>                                                                   | /B2 several-numbers
            <t>1200_x005F_</t>                                                                      | /B2 not-a-number""")
    void aTextIsReadWithTheMarksAmongItsLetters(String inside, String read) throws IOException {
        assertEquals(read, inWan(inside));
    }

    /** A count of three with its footnote is not thirty-one, and an option that is struck out is not chosen. */
    @Test
    void anyAnswerMayBearAMark() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        assertEquals("/B2 marked-text", read(workbook, "standardsLedNational",
                workbook.shared("<r><t>3</t></r>" + MARK.formatted("1"))));
        assertEquals("/B2 marked-text", read(new HandMadeWorkbook(), "projectKinds", HandMadeWorkbook.inline(
                "<r><rPr><strike/></rPr><t>新建</t></r><r><t>;技术改造</t></r>")));
    }

    /** How a text is pronounced is no part of it. */
    @Test
    void howATextIsPronouncedIsNotReadWithIt() throws IOException {
        String inside = "<t>1200</t><rPh sb=\"0\" eb=\"1\"><t>34</t></rPh>";
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        assertEquals("12000000", read(workbook, "设备投资额（万元）", workbook.shared(inside)));
        assertEquals("12000000", read(new HandMadeWorkbook(), "设备投资额（万元）", HandMadeWorkbook.inline(inside)));
    }

    @Test
    void whatIsTheUsersOwnMayBearAMark() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        Project project = project(workbook.row(HandMadeWorkbook.text("project"), HandMadeWorkbook.text("inHuzhou"))
                .row(workbook.shared("<r><t>A</t></r>" + MARK.formatted("1")), HandMadeWorkbook.text("yes")));
        assertEquals("A1", project.own().get("project"));
    }

    @Test
    void aHeadingWithAUnitThatIsStruckOutIsRefused() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        workbook.row(HandMadeWorkbook.text("project"), workbook.shared("<r><t>设备投资额</t></r>"
                + "<r><rPr><strike/></rPr><t>（万元）</t></r>")).row(HandMadeWorkbook.text("A"),
                HandMadeWorkbook.text("1200"));
        Fault fault = assertThrows(BadRequestException.class, () -> open(workbook)).faults().get(0);
        assertEquals("/B1 marked-text", fault.pointer() + " " + fault.code());
    }

    /** A unit that is above the header is not passed over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单位：万元                 | 设备投资额        | /A1 unit-above
            （金额单位:人民币 万元）   | 设备投资额        | /A1 unit-above
            2025年项目表（单位：亿元） | 设备投资额（万元）| /A1 unit-above
            单位：元                   | 设备投资额（万元）| /A1 unit-above
            单位：万元                 | 设备投资额（万元）| 12000000
            单位：元                   | 设备投资额        | 1200
            单位：元祖公司             | 设备投资额（万元）| 12000000
            填报单位：甲公司           | 设备投资额        | 1200""")
    void aUnitAboveTheHeaderIsThatOfTheHeadings(String above, String heading, String read) throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook().row(HandMadeWorkbook.text(above))
                .row(HandMadeWorkbook.text(heading)).row(HandMadeWorkbook.text("1200"));
        if (read.startsWith("/")) {
            Fault fault = assertThrows(BadRequestException.class, () -> open(workbook)).faults().get(0);
            assertEquals(read, fault.pointer() + " " + fault.code());
        } else {
            Fact fact = POLICY.facts().find("equipmentInvestment").orElseThrow();
            assertEquals(Long.parseLong(read), project(workbook).request().request().answers().of(fact));
        }
    }

    @Test
    void aMarkIsNamed() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        workbook.row(HandMadeWorkbook.text("设备投资额（万元）"))
                .row(workbook.shared("<r><t>1200</t></r>" + MARK.formatted("1")));
        assertTrue(project(workbook).faults().startsWith("A2: 这里有上标、下标（例如脚注号）或删除线"), project(workbook).faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            设备投资额 | 1200       | #,##0"万元"               | 12000000
            设备投资额 | 1200       | 0"万"                     | 12000000
            设备投资额 | 1200       | 0"w"                      | 12000000
            设备投资额 | 1200       | "人民币"0"万元"           | 12000000
            设备投资额 | 12000      | 0"千元"                   | 12000000
            设备投资额 | 12         | 0"百万"                   | 12000000
            设备投资额 | 8000000    | #,##0"元"                 | 8000000
            设备投资额 | 12000000   | 0!.0,"万"                 | 12000000
            设备投资额 | 12003400   | 0\\.0,"万"                | 12003400
            设备投资额 | 12000000   | 0"."0,"万元"              | 12000000
            设备投资额 | 12000000   | #,##0,"千元"              | 12000000
            设备投资额 | 12000000   | 0.00,,"百万"              | 12000000
            设备投资额 | 120000000  | 0!.00,,"亿"               | 120000000
            设备投资额 | 12000000   | #!.0000"万元"             | 12000000
            设备投资额 | 120000000  | [>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0 | 120000000
            设备投资额 | 12000000   | [>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0 | 12000000
            设备投资额 | 1200       | [>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0 | 1200
            设备投资额 | 12000000   | [Red]# ##0                | 12000000
            设备投资额 | 12000000   | 000000000000              | 12000000
            设备投资额 | 12000000   | [DBNum2][$-804]General"元整" | 12000000
            设备投资额 | 12000000   | 0!.0,                     | /B2 unclear-format
            设备投资额 | 12000000   | #,##0,                    | /B2 unclear-format
            设备投资额 | 12000000   | 0.0,"万"                  | /B2 unclear-format
            设备投资额（万元） | 1200    | General               | 12000000
            设备投资额（万元） | 1200    | #,##0                 | 12000000
            设备投资额（万元） | 1200    | 0.00E+00              | 12000000
            设备投资额（万元） | 1200    | @                     | 12000000
            设备投资额（万元） | 1200    | G/通用格式"万元"      | 12000000
            设备投资额（万元） | 1200    | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 12000000
            设备投资额（万元） | 0       | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 0
            设备投资额（万元） | -5      | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | /B2 negative
            设备投资额（万元） | 1200    | _("¥"* #,##0.00_)     | 12000000
            设备投资额（万元） | 1200    | ¥#,##0_);[Red](¥#,##0) | 12000000
            设备投资额（万元） | 1200    | [$¥-804]#,##0         | 12000000
            设备投资额（万元） | 1200    | [$CNY] #,##0          | 12000000
            设备投资额（万元） | 1200    | [=0]"-";#,##0         | 12000000
            设备投资额（万元） | 0       | [=0]"-";#,##0         | 0
            设备投资额（万元） | 0       | #,##0;-#,##0;         | 0
            设备投资额（万元） | 1.2     | 0.0"亿元"             | 120000000
            设备投资额（万元） | 1.2     | 0.00"亿"              | 120000000
            设备投资额（万元） | 800     | #,##0"万元"           | 8000000
            设备投资额（万元） | 800000  | #,##0"元"             | 800000
            设备投资额（万元） | 800000  | ¥#,##0.00"元"         | 800000
            设备投资额（万元） | 800000  | 0!.0,"万"             | 800000
            设备投资额（万元） | 800000  | 0!.0,"万元"           | 800000
            设备投资额（万元） | 800000  | 0!.0,                 | 800000
            设备投资额（万元） | 800000  | 0!.0000               | 800000
            设备投资额（万元） | 12000   | 0!.0000"亿元"         | 120000000
            设备投资额（万元） | 800000  | #,##0,                | /B2 unclear-format
            设备投资额（万元） | 1200    | [$$-409]#,##0.00      | /B2 foreign-currency
            设备投资额（万元） | 1200    | $#,##0                | /B2 foreign-currency
            设备投资额（万元） | 1200    | "US$"#,##0            | /B2 foreign-currency
            设备投资额（万元） | 1200    | [$€-2] #,##0          | /B2 foreign-currency
            设备投资额（万元） | 1200    | #,##0 [$€-407]        | /B2 foreign-currency
            设备投资额（万元） | 1200    | [$USD] #,##0          | /B2 foreign-currency
            设备投资额（万元） | 1200    | [$¥-411]#,##0         | /B2 foreign-currency
            设备投资额（万元） | 800     | #,##0"家"             | /B2 not-a-number
            设备投资额（万元） | 1200    | "约"0                 | /B2 approximate
            设备投资额（万元） | 8       | 0"%"                  | /B2 percent
            设备投资额（万元） | 0.08    | 0.0%                  | /B2 percent
            设备投资额（万元） | 1200    | 0"¹"                  | /B2 unclear-format
            设备投资额（万元） | 1200    | 0"00"                 | /B2 unclear-format
            设备投资额（万元） | 1200    | "1期"0                | /B2 unclear-format
            设备投资额（万元） | 1200    | 0"万"0000             | /B2 unclear-format
            设备投资额（万元） | 1200    | # ?/?                 | /B2 unclear-format
            设备投资额（万元） | 1200    | ;;;                   | /B2 unclear-format
            设备投资额（万元） | 0       | ;;;                   | /B2 unclear-format
            设备投资额（万元） | 1200    | "有"                  | /B2 unclear-format
            设备投资额（万元） | 5       | [>10]0"万";0;0"亿"    | /B2 unclear-format
            设备投资额（万元） | 5       | [>10]0"万";[>8]0      | /B2 unclear-format
            设备投资额（万元） | 45838   | yyyy"年"m"月"d"日"    | /B2 not-a-number
            设备投资额（万元） | 0.5     | [h]                   | /B2 not-a-number
            inHuzhou                   | 1       | "TRUE";"TRUE";"FALSE" | 1
            inHuzhou                   | 0       | "TRUE";"TRUE";"FALSE" | 0
            inHuzhou                   | 1       | "是";;"否"            | 1
            设备投资额（万元）         | 1       | "TRUE";"TRUE";"FALSE" | /B2 unclear-format
            standardsLedNational       | 3       | 0"项"                 | 3
            platformEnterprisesServed | 1       | 0"万"                 | 10000
            platformEnterprisesServed | 12000   | 0!.0,"万家"           | 12000
            platformEnterprisesServed | 12000   | 0!.0,                 | /B2 not-whole
            platformEnterprisesServed | 12000   | #,##0,                | /B2 unclear-format""")
    void aNumberIsReadWithWhatItsFormatPutsBesideIt(String heading, String number, String format, String read)
            throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        assertEquals(read, read(workbook, heading, workbook.number(number, format)));
    }

    @Test
    void aFormatOfNoKnownMeaningIsNamed() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        String shown = project(workbook.row(HandMadeWorkbook.text("设备投资额")).row(workbook.number("12000000", "#,##0,")))
                .faults();
        assertEquals("A2: 按数字格式“#,##0,”显示的是12000，而单元格里存的是12000000，分不清指哪一个；请改用“常规”格式，并看清单位", shown);
        workbook = new HandMadeWorkbook();
        assertEquals("A2: 数字格式“# ?/?”显示的内容无法识别，请改用“常规”格式，并看清单位",
                project(workbook.row(HandMadeWorkbook.text("设备投资额")).row(workbook.number("0.5", "# ?/?"))).faults());
    }

    /** A format of any length ends at once. */
    @Test
    void aFormatThatNoProgramWouldWriteIsRefused() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        assertEquals("/B2 unclear-format", read(workbook, "设备投资额", workbook.number("1200", "0".repeat(100_000))));
    }

    @Test
    void whatIsTheUsersOwnIsHandedThroughAsItIsShown() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        Project project = project(workbook.row(HandMadeWorkbook.text("x-a"), HandMadeWorkbook.text("x-b"),
                HandMadeWorkbook.text("x-c"), HandMadeWorkbook.text("inHuzhou")).row(workbook.number("1200", "0\"万元\""),
                workbook.number("0.5", "# ?/?"), workbook.number("45838", "yyyy.mm.dd"), HandMadeWorkbook.text("yes")));
        assertEquals("{x-a=1200万元, x-b=0.5, x-c=2025-06-30}", project.own().toString());
    }
}
