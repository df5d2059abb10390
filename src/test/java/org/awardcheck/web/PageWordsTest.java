package org.awardcheck.web;

import static io.restassured.RestAssured.given;
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
        assertTrue(!page.contains(words), () -> address + " says '" + words + "'");
    }
}
