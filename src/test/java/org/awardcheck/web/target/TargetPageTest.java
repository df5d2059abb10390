package org.awardcheck.web.target;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much has to be invested for a total that is wanted, over HTTP. */
@QuarkusTest
class TargetPageTest {
    private static final String ON = "&on=2025-06-30";
    /** Technical transformation in production: 8% from 5,000,000 yuan on, at most 10,000,000. */
    private static final String PLAIN = "topics=project,innovation&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&benchmarkDemonstration=no";

    private static Document page(int status, String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(status).extract().asString());
    }

    private static String address(String language, String answers, String wanted) {
        String[] parts = wanted.split("=");
        return "/" + language + "/target?" + PLAIN + answers + ON + "&by=" + parts[0] + "&sum="
                + URLEncoder.encode(parts[1], StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | &equipmentInvestment=1200  | equipmentInvestment=100    | 要让合计至少达到100万元，设备投资额至少要1,250万元。
            en | &equipmentInvestment=1200  | equipmentInvestment=100    | For a total of at least 1,000,000 yuan: equipment investment of at least 12,500,000 yuan.
            zh | &equipmentInvestment=1200  | equipmentInvestment=0.01亿 | 要让合计至少达到100万元，设备投资额至少要1,250万元。
            zh | &equipmentInvestment=1200  | equipmentInvestment=96.0001 | 要让合计至少达到96.0001万元，设备投资额至少要1,200.0013万元。
            zh | &equipmentInvestment=1200  | equipmentInvestment=96     | 按您的回答，合计至少已有96万元，已经达到96万元，不必再多投。 如果合计96万元就够，设备投资额只要1,200万元。
            en | &equipmentInvestment=1200  | equipmentInvestment=41     | By your answers, the total is already at least 960,000 yuan, so nothing more has to be invested for 410,000 yuan. For 410,000 yuan, this would be enough: equipment investment of 5,125,000 yuan.
            zh | &equipmentInvestment=1200  | equipmentInvestment=1001   | 达不到1,001万元：其他回答不变，设备投资额再多，合计的下限也只到1,000万元。
            en | &equipmentInvestment=1200  | equipmentInvestment=1001   | A total of 10,010,000 yuan is not reachable: with the other answers unchanged, its lower end stays at 10,000,000 yuan, however large the equipment investment.
            zh | &equipmentInvestment=100   | equipmentInvestment=1      | 要让合计至少达到1万元，设备投资额至少要500万元。
            zh |                            | equipmentInvestment=41     | 要让合计至少达到41万元，设备投资额至少要512.5万元。
            en | &skip=equipmentInvestment  | equipmentInvestment=1      | For a total of at least 10,000 yuan: equipment investment of at least 5,000,000 yuan.
            zh | &equipmentInvestment=1200  | firstProductPremium=300    | 达不到300万元：其他回答不变，“三首”产品实际保费再多，合计的下限也只到96万元。 “三首”产品实际保费只影响仅设上限的奖励；这类奖励没有最低额，合计的下限不随它增加。
            zh | &equipmentInvestment=1200  | energySavingInvestment=300 | 达不到300万元：其他回答不变，节能设备及装置投资额再多，合计的下限也只到96万元。 按目前的回答，没有奖励随节能设备及装置投资额变化。""")
    void theAnswerIsExactInASentence(String language, String answers, String wanted, String reply) {
        Document page = page(200, address(language, answers == null ? "" : answers, wanted));
        assertEquals(reply, String.join(" ", page.select(".target__reply p:not(:has(a))").eachText()));
    }

    /**
     * No amount that is stated, none that has a floor, or none that outdoes the other one: each is another reason than
     * no award at all.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | a=1tVSOuRnqkGfgzdMnFt  | equipmentInvestment    | 设备投资额只影响未载明金额的奖励；合计不随它增加。
            en | a=1tVSOuRnqkGfgzdMnFt  | equipmentInvestment    | Only awards whose amount is not stated depend on this (equipment investment), so the total does not grow with it.
            zh | a=1tVSOuRnqkGfgzeXACV  | equipmentInvestment    | 设备投资额只影响未载明金额的奖励；合计不随它增加。
            zh | BOTH                   | energySavingInvestment | 随节能设备及装置投资额变化的奖励，或没有最低额，或未载明金额，或与金额不低于它的奖励只计一次，所以合计的下限不随它增加。
            en | BOTH                   | energySavingInvestment | The awards that depend on this (investment in energy-saving equipment) have no floor or no stated amount, or count once with others that bring as much or more, so the lower end of the total does not grow with it.
            zh | ELSEWHERE              | equipmentInvestment    | 按目前的回答，没有奖励随设备投资额变化。
            en | ELSEWHERE              | equipmentInvestment    | By the answers so far, no award depends on the equipment investment.""")
    void whyTheTotalDoesNotGrowIsSaid(String language, String answers, String by, String reason) {
        String plain = answers.equals("BOTH") ? PLAIN.replace("technical-transformation",
                "technical-transformation,energy-saving")
                .replace("benchmarkDemonstration=no", "benchmarkDemonstration=yes") + "&equipmentInvestment=100000" + ON
                : answers.equals("ELSEWHERE") ? PLAIN.replace("inHuzhou=yes", "inHuzhou=no") + ON : answers;
        Document page = page(200, "/" + language + "/target?" + plain + "&by=" + by + "&sum=9000");
        assertEquals(reason, page.select(".target__reply p:not(:has(a))").last().text());
    }

    /** What reaches it is led to beside what was answered, and so is the sum that a slip of the unit may have meant. */
    @Test
    void theAnswerLeadsOn() {
        Document page = page(200, address("zh", "&equipmentInvestment=1200", "equipmentInvestment=100"));
        String compare = page.select(".target__reply a").attr("href");
        assertTrue(page(200, compare).select("h1").text().endsWith("方案二可多得4万元"), compare);
        Document slip = page(200, address("en", "&equipmentInvestment=1200", "equipmentInvestment=1,000,000"));
        assertEquals("Did you mean 1,000,000 yuan?", slip.select(".target__reply a").text());
        assertTrue(page(200, slip.select(".target__reply a").attr("href")).select(".target__reply").text()
                .contains("at least 12,500,000 yuan"));
        Document more = page(200, address("zh", "&equipmentInvestment=1200", "equipmentInvestment=100亿"));
        assertEquals(0, more.select(".target__reply a").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | sum=many          | 要得到的合计要填数字，例如2,400
            en | sum=many          | Total wanted: enter a number, like 2,400
            zh | sum=              | 请填要得到的合计，例如300
            en | sum=              | Total wanted: enter a number, like 300
            zh | sum=-3            | 要得到的合计不能小于零
            zh | sum=1,20          | 要得到的合计的逗号位置不对，请写成2,400或2400
            zh | sum=1&sum=2       | 网址中有两个“sum”，请只留一个
            en | by=industry&sum=3 | Industry is no sum of money; choose an investment
            zh | by=investment     | 没有“investment”这个事实""")
    void whatCannotBeReadIsToldInWordsAndTheBoxKeepsIt(String language, String wanted, String message) {
        Document page = page(400, "/" + language + "/target?" + PLAIN + ON + "&" + wanted);
        assertTrue(page.select(".govuk-error-summary li").text().contains(message),
                page.select(".govuk-error-summary")::text);
        if (wanted.startsWith("sum") && !wanted.contains("&")) {
            assertEquals(wanted.substring(4), page.select("#sum").val());
            assertEquals("#sum", page.select(".govuk-error-summary li a").attr("href"));
            assertTrue(page.select(".govuk-error-message").text().contains(message));
            assertTrue(page.title().startsWith(language.equals("zh") ? "有误" : "Error"), page.title());
        }
        assertEquals(0, page.select(".target__reply").size());
    }

    /** An award that waits for another answer is not one that cannot be had. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 这还不含随它变化、但缺少其他回答的奖励；补上回答后，可能达到更多。 | 先回答：项目进度
            en | That is without awards that depend on it and still need another answer; once it is given, more may be reachable. | Answer first: Stage of the project""")
    void whatWaitsForAnotherAnswerIsNotOutOfReach(String language, String sentence, String question) {
        Document page = page(200, "/" + language
                + "/target?topics=project&inHuzhou=yes&projectKinds=technical-transformation"
                + "&equipmentInvestment=1200&benchmarkDemonstration=no&by=equipmentInvestment&sum=90" + ON);
        assertEquals(sentence, page.select(".target__reply p:not(:has(a))").last().text());
        assertEquals(question, page.select(".target__reply a").text());
        assertTrue(page.select(".target__reply a").attr("href").contains("/questions/project-stage?"));
    }

    /** Booth fees are paid in full, whatever they come to: the most that can be typed is no cap of the policy's. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatNothingCapsHasNoMost(String language) {
        Document page = page(200, "/" + language + "/target?topics=heritage&inHuzhou=yes&standardBoothFees=3" + ON);
        assertTrue(page.select("#steps tbody tr").size() > 2);
        assertEquals(0, page.select("#steps p").size());
        assertFalse(page.select("#steps").text().contains("000,000,000"), page.select("#steps").text());
    }

    /** Every investment that moves the total is offered, and no other; the form carries the answers along. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &equipmentInvestment=1200                                      | equipmentInvestment firstProductPremium
            &projectKinds=technical-transformation,digital-transformation  | equipmentInvestment softInvestment firstProductPremium
            &inHuzhou=no                                                   | ''""")
    void theInvestmentsThatMoveTheTotalAreOffered(String answers, String ids) {
        String all = ids.contains("soft") ? PLAIN.replace("&projectKinds=technical-transformation", "") + answers
                : ids.isEmpty() ? PLAIN.replace("&inHuzhou=yes", "") + answers : PLAIN + answers;
        Document page = page(200, "/zh/target?" + all + ON);
        assertEquals(ids, String.join(" ", page.select("form [name=by]").eachAttr("value")));
        assertEquals(ids.isEmpty() ? List.of() : List.of(ShortForm.of(all + ON).substring(2)),
                page.select("form [name=a]").eachAttr("value"));
        assertEquals(ids.isEmpty() ? 1 : 0, page.select("main .govuk-button[href*=/result]").size());
    }

    /**
     * What is invested in the project comes before premiums and fees; where several are as likely, nobody chooses for
     * the person.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN&equipmentInvestment=1200                        | equipmentInvestment
            PLAIN&firstProductPremium=10                          | equipmentInvestment
            PLAIN                                                 | equipmentInvestment
            PLAIN&projectKinds=energy-saving                      | ''
            PLAIN&projectKinds=energy-saving&energySavingInvestment=500 | energySavingInvestment
            inHuzhou=yes                                          | ''
            inHuzhou=yes&firstProductPremium=10                   | ''
            topics=innovation,heritage&inHuzhou=yes               | ''
            topics=innovation,heritage&inHuzhou=yes&standardBoothFees=3 | ''
            topics=heritage&inHuzhou=yes                          | only standardBoothFees""")
    void whatIsInvestedIsAskedForWhereItIsNotPlain(String answers, String chosen) {
        String query = answers.replace("PLAIN", PLAIN);
        query = query.contains("energy") ? query.replace("&projectKinds=technical-transformation", "")
                .replace("projectKinds=energy-saving",
                "projectKinds=technical-transformation,energy-saving") : query;
        Document page = page(200, "/zh/target?" + query + ON);
        assertEquals(chosen.replace("only ", ""), page.select("form [name=by][checked], form [name=by][type=hidden]")
                .val());
        assertEquals(chosen.startsWith("only"), page.select("form [name=by][type=hidden]").hasAttr("value"));
        Document wanted = page(chosen.isEmpty() ? 400 : 200, "/zh/target?" + query + ON + "&sum=1");
        assertEquals(chosen.isEmpty() ? 0 : 1, wanted.select(".target__reply").size());
    }

    @ParameterizedTest
    @CsvSource({"zh, 请选哪一项投入", "en, Choose what is invested"})
    void whoDoesNotChooseIsAsked(String language, String message) {
        Document page = page(400, "/" + language + "/target?inHuzhou=yes&sum=300" + ON);
        assertEquals("#by", page.select(".govuk-error-summary li a").attr("href"));
        assertEquals(message, page.select(".govuk-error-summary li a").text());
        assertTrue(page.select("#by-error").text().endsWith(message) && page.select("#by[type=radio]").size() == 1);
        assertEquals("300", page.select("#sum").val());
        assertEquals(0, page(400, "/" + language + "/target?inHuzhou=no&sum=many" + ON).select(".govuk-error-summary a")
                .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 100 1,250 | 1,000 12,500 | 合计的下限也只到1,000万元
            en | 1,000,000 12,500,000 | 10,000,000 125,000,000 | stays at 10,000,000 yuan""")
    void largerTotalsStandThereToChooseFrom(String language, String first, String last, String most) {
        String answers = PLAIN + "&equipmentInvestment=1200" + ON;
        Document page = page(200, page(200, "/" + language + "/result?" + answers).select("#take a[href*=/target]")
                .attr("href"));
        List<String> rows = page.select("#steps tbody tr").eachText();
        assertEquals(5, rows.size());
        assertTrue(rows.get(0).startsWith(first), rows::toString);
        assertTrue(rows.get(4).startsWith(last), rows::toString);
        assertTrue(page.select("#steps").text().contains(most), page.select("#steps").text());
        for (String href : page.select("#steps tbody a").eachAttr("href")) {
            assertTrue(page(200, href).select("h1").text().matches(".*(方案二可多得|The second variant may bring).*"), href);
        }
        assertEquals(0, page(200, "/" + language + "/target?" + answers.replace("1200", "12500")).select("#steps")
                .size());
    }

    /** An award's page leads to the sum that the award depends on, once there are answers. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anAwardLeadsToItsInvestment(String language) {
        String link = page(200, "/" + language + "/awards/digital-transformation?" + PLAIN + ON)
                .select("main a[href*=/target]")
                .attr("href");
        assertTrue(link.contains("by=softInvestment"), link);
        assertTrue(page(200, link).select("form [name=by][value=softInvestment]").hasAttr("checked"), link);
        for (String none : List.of("/awards/single-champion?" + PLAIN, "/awards/digital-transformation")) {
            assertFalse(page(200, "/" + language + none).select("main a").eachAttr("href").stream()
                    .anyMatch(it -> it.contains("/target")));
        }
    }
}
