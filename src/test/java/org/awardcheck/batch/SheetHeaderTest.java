package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Fault;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read before the first project: which file it is, what parts its columns, what they are called. */
class SheetHeaderTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);

    private static CsvProjectReader open(byte[] csv) throws IOException {
        return new CsvProjectReader(Source.of(new ByteArrayInputStream(csv), null), new Request(Language.ZH,
                LocalDate.of(2025, 6, 30), POLICY, Answers.none(POLICY.facts())));
    }

    private static CsvProjectReader under(String heading) throws IOException {
        return open(("x-a,\"" + heading + "\"\n1,1200\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Fault refused(String csv, Charset charset) {
        return assertThrows(BadRequestException.class, () ->
                ProjectReader.in(Format.CSV, Source.of(new ByteArrayInputStream(
                csv.getBytes(charset)), null), null, new Request(Language.ZH, LocalDate.of(2025, 6, 30), POLICY,
                Answers.none(POLICY.facts())), WorkbookBounds.NONE)).faults().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            设备投资额(万元)                    | 12000000
            设备投资额（单位：万元）            | 12000000
            设备投资额（单位:万元）             | 12000000
            设备投资额/万元                     | 12000000
            设备投资额_万元                     | 12000000
            设备投资额 万元                     | 12000000
            设备投资额万元                      | 12000000
            设备投资额：万元                    | 12000000
            设备投资额（万）                    | 12000000
            设备投资额（人民币万元）            | 12000000
            设备投资额【万元】                  | 12000000
            设备投资额\u3000（万元）            | 12000000
            設備投資額（萬元）                  | 12000000
            設備投資額（单位：萬元）            | 12000000
            *设备投资额（万元）                 | 12000000
            设备投资额（万元）*                 | 12000000
            ＊设备投资额（万元）：              | 12000000
            设备投资额（万元）\u200B            | 12000000
            “设备投资额”（万元）                | 12000000
            Equipment Investment (万元)         | 12000000
            Equipment investment (10,000 yuan)  | 12000000
            equipmentInvestment（万元）         | 12000000
            设备投资额                          | 1200
            设备投资额（元）                    | 1200
            设备投资额（单位：元）              | 1200
            設備投資額                          | 1200
            Equipment investment (yuan)         | 1200
            平台服务企业数                      | 1200
            平台服务企业数（家）                | 1200
            平台服务企业数（单位：家）          | 1200
            平台服务企业数/家                   | 1200
            平臺服務企業數（家）                | 1200
            Enterprises served by the platform (enterprises) | 1200
            standardsLedNational(项)            | 1200""")
    void aHeadingIsReadHoweverItIsWritten(String heading, long value) throws IOException {
        Answers answers = under(heading).next().orElseThrow().request().request().answers();
        Fact fact = POLICY.facts().stream().filter(answers::isGiven).findFirst().orElseThrow();
        assertEquals(value, answers.of(fact), fact.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            设备投资额（万元，含税）  | 表头“设备投资额（万元，含税）”的后一部分无法识别，请写成“设备投资额（万元）”或“设备投资额（元）”，数字按这个单位填
            设备投资额（亿元）        | 请写成“设备投资额（万元）”或“设备投资额（元）”
            设备投资额（千元）        | 请写成“设备投资额（万元）”或“设备投资额（元）”
            设备投资额（百万元）      | 请写成“设备投资额（万元）”或“设备投资额（元）”
            设备投资额（万美元）      | 请写成“设备投资额（万元）”或“设备投资额（元）”
            设备投资额（台）          | 请写成“设备投资额（万元）”或“设备投资额（元）”
            平台服务企业数（万家）    | 请写成“平台服务企业数（家）”
            项目类型（多选）          | 请写成“项目类型”
            设备投资（万元）          | 没有“设备投资（万元）”这一列；是不是“设备投资额”？
            设备投资总额              | 是不是“设备投资额”？
            projectKind               | 是不是“projectKinds”？
            projekt                   | 是不是“project”？
            负责人                    | 没有“负责人”这一列；表头要与模板中的一致。不参加测算、只原样带到结果中的列，表头以x-开头""")
    void anyOtherIsToldTheNearest(String heading, String said) {
        Fault fault = assertThrows(BadRequestException.class, () -> under(heading)).faults().get(0);
        assertTrue(fault.detail().zh().contains(said), fault.detail().zh());
        assertEquals("/B1 unknown-column", fault.pointer() + " " + fault.code());
    }

    /** A few thousand of one sign took ten seconds of a processor, and so would many headings of a few hundred. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "，", "_", ":", "*", "★", "(", "（", " ", "a ", "万", "·"})
    void noHeadingTakesLongToBeRefused(String sign) {
        String longest = "设备投资额" + sign.repeat(20_000) + "x";
        String many = String.join("\",\"", Collections.nCopies(1_000, "设备投资额" + sign.repeat(450 / sign.length())
                + "x(("));
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertEquals("unknown-column", assertThrows(BadRequestException.class, () -> under(longest))
                    .faults().get(0).code());
            assertThrows(BadRequestException.class, () -> under(many));
        });
    }

    /** Else a heading could mean two things. */
    @Test
    void noNameOfAFactBeginsWithAnotherOneAndAUnit() {
        HeadingMatcher headings = new HeadingMatcher(POLICY.facts());
        for (Fact fact : POLICY.facts()) {
            for (String name : new String[] {fact.id(), fact.label().zh(), fact.label().en()}) {
                assertEquals(fact, headings.reader(name).orElseThrow().fact(), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            project-inHuzhou-equipmentInvestment/A-yes-1200  > TAB > 制表符
            项目类型-设备投资额（万元）/新建-1,200           > TAB > 制表符
            project-inHuzhou-equipmentInvestment/A-yes-1200  > ; > 分号
            项目类型-项目进度/新建-实施完成                  > ； > 全角分号
            项目类型-项目进度/新建-实施完成                  > ， > 全角逗号
            project-inHuzhou/A-yes                           > | > 竖线""")
    void whatIsPartedOtherwiseIsToldBy(String rows, String mark, String marks) {
        Fault fault = refused(rows.replace("-", mark.replace("TAB", "\t")).replace("/", "\n"), StandardCharsets.UTF_8);
        assertEquals("other-separator", fault.code());
        assertTrue(fault.detail().zh().startsWith("各列之间是" + marks + "，"), fault.detail().zh());
    }

    @ParameterizedTest
    @CsvSource({"'%PDF-1.4 xx', PDF文件", "'\u0089PNG\r\n\u001a', 图片", "'\u00ff\u00d8\u00ff\u00e0', 图片",
            "Rar!\u001a, 压缩包",
        "'<html><table>', 网页或XML", "'<?xml version=\"1.0\"?>', 网页或XML", "<!DOCTYPE html>, 网页或XML",
        "'\u00ff\u00fep\u0000r\u0000', UTF-16", "'\u00fe\u00ff\u0000p', UTF-16", "'p\u0000r\u0000o\u0000', UTF-16"})
    void anotherKindOfFileIsNamed(String bytes, String kind) {
        Fault fault = refused(bytes, StandardCharsets.ISO_8859_1);
        assertEquals("no-sheet", fault.code());
        assertTrue(fault.detail().zh().startsWith("这是" + kind), fault.detail().zh());
    }

    @Test
    void unicodeTextOfExcelIsNamed() {
        assertEquals("no-sheet", refused("\uFEFF项目类型\t设备投资额\r\n", StandardCharsets.UTF_16LE).code());
    }

    /** What begins like one of them is a sheet for all that. */
    @ParameterizedTest
    @ValueSource(strings = {"x-a", "project", "\uFEFFproject", "x-Rar!", "设备投资额"})
    void aSheetIsNoOtherKind(String header) throws IOException {
        assertTrue(open((header + "\n1200\n").getBytes(StandardCharsets.UTF_8)).next().isPresent());
    }
}
