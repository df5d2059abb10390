package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say, word for word, where it has once been said wrongly. */
@QuarkusTest
class PageWordsTest {

    /** The words of a page, whatever its status, without its tags and with single spaces. */
    private static String words(String address) {
        return given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then().extract().asString()
                .replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static void assertSaid(String address, String words) {
        String page = words(address);
        assertTrue(page.contains(words), () -> address + " does not say '" + words + "': " + page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/operator-titles | 省五星级小微企业园 首次；奖励由园区运营机构领取
            /en/questions/operator-titles | enterprise park for the first time. Paid to the operator of the park
            /zh/questions/soft-investment | 政策还写明：上限按单个项目计，有几个项目的逐个测算
            /en/questions/soft-investment | The policy also says: The cap is for one project; check several projects one by one
            /zh/awards/exhibition-booth   | 本站的理解，不是政策原文这一条写在支持历史经典产业的条款里
            /en/awards/exhibition-booth   | The policy also says: The fair, at home or abroad, must be organised by""")
    void whatThePolicyAsksForAndNoQuestionDoesIsSaidWhereAnAwardIsExplained(String address, String words) {
        assertSaid(address, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/quality-titles | “双碳”认证（首次通过） 首次
            /en/questions/quality-titles | on record on record
            /en/questions/digital-titles | accepted accepted
            /zh/questions/growth-titles  | （当年认定） 当年认定""")
    void whatATitleSaysItselfIsNotSaidAgain(String address, String words) {
        String page = words(address);
        assertFalse(page.contains(words), () -> address + " says '" + words + "'");
    }

    /** There is no common rule that a title must be held for the first time or not yet paid for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/digital-titles    | 2023年至2025年获得了下列哪些数字经济称号？
            /en/questions/digital-titles    | Which of these digital titles did you obtain in 2023 to 2025?
            /zh/questions/green-titles      | 2023年至2025年获得了下列哪些绿色制造称号？
            /en/questions/innovation-titles | Which of these innovation titles did you obtain in 2023 to 2025?
            /zh/questions/quality-titles    | 取得“品字标”国际互认证书的，更早获得的“品字标”也请选上。
            /zh/questions/heritage-titles   | 国家工艺美术大师或工作室 新获得
            /en/questions/heritage-titles   | High-Quality Silk Mark, passed re-evaluation
            /zh/questions/growth-titles     | “金象”企业（连续三年认定）
            /en/questions/growth-titles     | Provincial Hidden Champion for the first time
            /en/questions/operator-titles   | did your park or service body obtain in 2023 to 2025?""")
    void aTitleCountsAsItsOptionSays(String address, String words) {
        assertSaid(address, words);
        String page = words(address);
        assertFalse(page.contains("还没有领过奖励") || page.contains("not yet rewarded"), address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/project-kinds | 本站的理解，不是政策原文可多选。一个项目的不同部分可以分属几类；同一批设备，新建和技术改造只能选其一。
            /en/questions/project-kinds | the same equipment is either a new build or a technical transformation
            /zh/questions/industry      | 也包括第三代半导体（本站的理解）
            /en/questions/industry      | Automotive electronics of new energy vehicles, too (our reading)
            /zh/awards/new-build-key-upgrade  | 前沿领域同时属于八条产业链的，按产业链计
            /en/awards/new-build-tiered       | The policy does not list its supported fields one by one
            /zh/awards/smart-factory-provincial | 同一系列称号的高低两级都有的，分别计算；由低一级升上来的，可能只补差额。
            /en/awards/hidden-champion-provincial | on an upgrade only the difference may be paid
            /zh/about                         | 每次只测算一个项目；有几个项目的，请逐个测算
            /en/about                         | may still be settled later by the notices of the year""")
    void whereThePolicyLeavesRoomOurReadingIsSaid(String address, String words) {
        assertSaid(address, words);
    }
}
