package org.awardcheck.web.result;

import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.EXPIRED;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.awardcheck.web.result.ResultPages.words;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awardcheck.web.query.ShortForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the result over HTTP, in both languages. */
@QuarkusTest
class ResultPageTest {

    private static void says(String words, String... phrases) {
        assertAll(Arrays.stream(phrases).map(phrase -> () -> assertTrue(words.contains(phrase), phrase)));
    }

    @Test
    void aLongResultSaysEverythingInChinese() {
        says(words("/zh/result", LONG + "&" + IN_FORCE), "可能符合8项奖励，另有1项要等投产", "即4,320,000元～5,720,000元",
                "432万元按固定标准算出（5项）。另有至多140万元未设最低额（2项仅设上限）。还有1项未载明金额，未计入。",
                "2,400万元 × 15%～30% = 360万元～720万元，上限5,000万元", "还需：项目投产（您填的是“实施完成”）",
                "只计一次：计入360万元～720万元，未计入192万元", "平台连接设备数还差401台", "软性投入还差40万元",
                "节能设备及装置投资额是多少？", "您选了“暂不清楚”", "其余79项为什么不符合", "超1万台", "没有金额的其他支持");
    }

    @Test
    void aLongResultSaysEverythingInEnglish() {
        says(words("/en/result", LONG + "&" + IN_FORCE), "You may be eligible for 8 awards, and for 1 more once in production",
                "4,320,000 yuan follows from fixed rates (5 awards).",
                "24,000,000 × 15% to 30% = 3,600,000 to 7,200,000 yuan, cap 50,000,000",
                "Devices connected to the platform: 401 more", "Why the other 79 do not apply");
    }

    @Test
    void theFiguresOfTheCurveAreThoseOfItsTable() {
        says(words("/zh/result", LONG), "280～420", "540～980", "600～1,100", "约16,667", "2,740～5,380", "约33,333",
                "5,240～5,380");
    }

    @Test
    void bothDrawingsOfTheCurveRunFromEdgeToEdge() {
        List<String> edges = Pattern.compile("class=\"curve__(?:least|most)\" d=\"M([0-9.]+) [^\"]*L([0-9.]+) [0-9.]+\"")
                .matcher(get("/zh/result", LONG).extract().asString()).results()
                .map(line -> line.group(1) + " to " + line.group(2)).toList();
        assertEquals(Collections.nCopies(4, "52.0 to 316.0"), edges);
    }

    @Test
    void figuresInTablesAreEqualInBothLanguages() {
        List<String> chinese = figures("/zh/result", "([0-9,.]+)(?:～([0-9,.]+))?");
        List<String> english = figures("/en/result", "([0-9,.]+)(?:–([0-9,.]+))?");
        assertEquals(chinese, english.stream().map(ResultPageTest::inWan).toList());
        assertFalse(chinese.isEmpty());
    }

    /** The figures of the table of sections. */
    private static List<String> figures(String path, String pattern) {
        String page = get(path, LONG).extract().asString();
        String table = page.substring(page.indexOf("id=\"money\""), page.indexOf("id=\"curve\""));
        String body = table.substring(table.indexOf("<tbody>"), table.indexOf("</table>"))
                .replaceAll("<span class=\"fold__label\".*?</span>", "").replaceAll("<br><span class=\"small\">.*?</td>", "")
                .replaceAll("<svg.*?</svg>", "").replaceAll("<[^>]*>", " ").replaceAll("\\s*([～–])\\s*", "$1");
        return Pattern.compile(pattern).matcher(body).results().map(MatchResult::group)
                .map(it -> it.replace('–', '～')).toList();
    }

    private static String inWan(String english) {
        return String.join("～", Arrays.stream(english.split("～")).map(it -> Long.parseLong(it.replace(",", "")) / 10_000)
                .map(it -> it < 1000 ? Long.toString(it) : "%d,%03d".formatted(it / 1000, it % 1000)).toList());
    }

    @Test
    void oneExactAwardHasOneFigureAndNothingLater() {
        String words = words("/zh/result", EXACT + "&" + IN_FORCE);
        says(words, "可能符合1项奖励", "确定金额 96", "即960,000元", "合计不会再变", "1,200万元 × 8% = 96万元，上限1,000万元");
        assertFalse(words.contains("合计会变为"));
        assertFalse(words.contains("待定"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 目前尚无可确定的奖励，90项待定             | 还没有回答任何问题
            /en/result | No award is certain yet; 90 cannot be told | You have not answered any question yet""")
    void nothingKnownIsNoErrorButAList(String path, String heading, String answers) {
        String words = words(path, IN_FORCE);
        says(words, heading, answers);
        get(path, IN_FORCE).body(not(containsString("id=\"awards\"")), not(containsString("id=\"money\"")),
                not(containsString("id=\"curve\"")), containsString("/questions/location?back=result"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 按您的回答，没有符合的奖励    | 其余90项为什么不符合
            /en/result | By your answers, no award applies | Why the other 90 do not apply""")
    void whereNothingAppliesEveryAwardSaysWhy(String path, String heading, String why) {
        says(words(path, "inHuzhou=no&" + IN_FORCE), heading, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 其余81项为什么不符合 81项属于您未选的方面，未问到。
            /en/result | Why the other 81 do not apply 81 belong to topics you left out and were not asked.""")
    void whereNothingFailsNothingIsSaidOfFailing(String path, String why) {
        says(words(path, "topics=project&" + IN_FORCE), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result"})
    void everyChangeOfAnAnswerLeadsBackHere(String path) {
        List<String> questions = Pattern.compile("href=\"(/../(?:questions/[^\"]*|topics\\?[^\"]*))\"")
                .matcher(get(path, LONG).extract().asString()).results().map(link -> link.group(1)).toList();
        assertTrue(questions.size() > 20, () -> questions.size() + " links to questions");
        assertEquals(List.of(), questions.stream().filter(href -> !href.contains("back=result")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 继续回答问题
            /en/result | Go on with the questions""")
    void anUnfinishedResultOffersTheNextQuestion(String path, String words) {
        assertTrue(words(path, LONG).contains(words));
        assertFalse(words(path, EXACT).contains(words));
        assertFalse(words(path, "topics=project&skip=inHuzhou,projectKinds,equipmentInvestment,industry,chainRole,"
                + "benchmarkDemonstration,softInvestment,energySavingInvestment").contains(words), "nothing left to ask");
    }

    @Test
    void theTitleIsPlainText() {
        get("/zh/result", LONG).body("html.head.title", equalTo("可能符合8项奖励，另有1项要等投产 - 湖州奖励自测"));
    }

    @Test
    void anExpiredPolicyIsSaidAtTheTop() {
        get("/zh/result", LONG + "&" + EXPIRED).body(containsString("政策期限已过。"), containsString(ShortForm.of(LONG + "&on=2025-12-31")));
        get("/zh/result", LONG + "&" + IN_FORCE).body(not(containsString("政策期限已过")));
    }

    @Test
    void titlesNotChosenStandApartFromWhatWasNotAsked() {
        says(words("/zh/result", LONG), "未选的称号（10项）", "52项有条件不符；27项属于您未选的方面，未问到。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result", "/zh/result.json", "/en/result.csv"})
    void junkInTheAddressIsSaid(String path) {
        get(path, "inHuzhou=perhaps").statusCode(400).contentType("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result"})
    void thePageNeedsNoScriptAndNoInlineStyle(String path) {
        get(path, LONG).body(not(containsString("<script")), not(containsString(" style=")),
                not(containsString("<style")));
    }

    @Test
    void theAddressOnPaperGivesTheSameResultOnAnyDay() {
        get("/zh/result", EXACT + "&" + IN_FORCE).body(containsString("http://localhost"),
                containsString("/zh/result?" + ShortForm.of(EXACT + "&" + IN_FORCE) + "\""));
    }
}
