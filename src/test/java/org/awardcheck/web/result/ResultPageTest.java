package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
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
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.web.query.ShortForm;
import org.awardcheck.wording.Quotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
        says(words("/zh/result", LONG + "&" + IN_FORCE), "可能符合8项奖励，另有1项要等投产", "对照日期2025年6月30日",
                "即4,320,000元～5,720,000元",
                "432万元按固定标准算出（5项）。另有至多140万元未设最低额（2项仅设上限）。还有1项未载明金额，未计入。",
                "2,400万元 × 15%～30% = 360万元～720万元，上限5,000万元", "还需：项目投产（您填的是“实施完成”）",
                "只计一次：计入360万元～720万元，未计入192万元", "平台连接设备数还差401台", "软性投入还差40万元",
                "节能设备及装置投资额是多少？", "您选了“暂不清楚”", "52项不符合，27项未问到 27项属于您未选的方面。", "没有金额的其他支持", "看全部11项");
    }

    @Test
    void aLongResultSaysEverythingInEnglish() {
        says(words("/en/result", LONG + "&" + IN_FORCE),
                "You may be eligible for 8 awards, and for 1 more once in production", "compared as of 30 June 2025",
                "4,320,000 yuan follows from fixed rates (5 awards).",
                "24,000,000 × 15% to 30% = 3,600,000 to 7,200,000 yuan, cap 50,000,000",
                "Devices connected to the platform: 401 more", "52 do not apply, 27 were not asked");
    }

    @Test
    void theFiguresOfTheCurveAreThoseOfItsTable() {
        says(words("/zh/result", LONG), "280～420", "540～980", "600～1,100", "约16,667", "2,740～5,380", "约33,333",
                "5,240～5,380");
    }

    @Test
    void bothDrawingsOfTheCurveRunFromEdgeToEdge() {
        List<String> edges =
                Pattern.compile("class=\"curve__(?:least|most)\" d=\"M([0-9.]+) [^\"]*L([0-9.]+) [0-9.]+\"")
                .matcher(get("/zh/result", LONG).extract().asString()).results()
                .map(line -> line.group(1) + " to " + line.group(2)).toList();
        assertEquals(Collections.nCopies(4, "52 to 316"), edges);
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
                .replaceAll("<span class=\"small\">.*?(?=<td)", "")
                .replaceAll("<svg.*?</svg>", "").replaceAll("<[^>]*>", " ").replaceAll("\\s*([～–])\\s*", "$1");
        return Pattern.compile(pattern).matcher(body).results().map(MatchResult::group)
                .map(it -> it.replace('–', '～')).toList();
    }

    private static String inWan(String english) {
        return String.join("～", Arrays.stream(english.split("～"))
                .map(it -> Long.parseLong(it.replace(",", "")) / 10_000)
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
            /zh/result | 尚无可确定的奖励，90项待定                  | 还没有回答任何问题
            /en/result | No award is certain yet; 90 need more answers | You have not answered any question yet""")
    void nothingKnownIsNoErrorButAList(String path, String heading, String answers) {
        String words = words(path, IN_FORCE);
        says(words, heading, answers);
        get(path, IN_FORCE).body(not(containsString("id=\"awards\"")), not(containsString("id=\"money\"")),
                not(containsString("id=\"curve\"")), containsString("/questions/location?back=result"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 按您的回答，没有符合的奖励      | 90项奖励为什么都不符合
            /en/result | By your answers, no award applies | Why none of the 90 awards applies""")
    void whereNothingAppliesEveryAwardSaysWhy(String path, String heading, String why) {
        says(words(path, "inHuzhou=no&" + IN_FORCE), heading, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 81项未问到 81项属于您未选的方面。
            /en/result | 81 awards were not asked 81 belong to topics you left out.""")
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
            /zh/result | 确定金额 0 万元 | 0.0001万元 × 50% = 0万元，上限100万元（不足一元的舍去） | 未载明
            /en/result | Exactly 0 yuan  | 1 × 50% = 0 yuan, cap 1,000,000 (rounded down to whole yuan) | not stated""")
    void zeroIsZeroAndNotUnstated(String path, String total, String sum, String unstated) {
        String words = words(path, "topics=innovation&inHuzhou=yes&innovationRecognitions=none&keyTechnologyProjects=0"
                + "&keyHighTechProducts=0&firstProductPremium=0.0001&" + IN_FORCE);
        says(words, total, sum);
        String awards = words.substring(words.indexOf(total), words.indexOf(sum));
        assertFalse(awards.contains(unstated), awards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 继续回答问题
            /en/result | Go on with the questions""")
    void anUnfinishedResultOffersTheNextQuestion(String path, String words) {
        assertTrue(words(path, LONG).contains(words));
        assertFalse(words(path, EXACT).contains(words));
        assertFalse(words(path, "topics=project&skip=inHuzhou,projectKinds,equipmentInvestment,industry,chainRole,"
                + "benchmarkDemonstration,softInvestment,energySavingInvestment").contains(words),
                "nothing left to ask");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2400  | 即4,320,000元～5,720,000元   | 即6,000,000元～11,000,000元
            30000 | 即12,400,000元～13,800,000元 | 即47,400,000元～53,800,000元""")
    void bothEndsOfBothTotalsAreGivenInTheOtherUnit(String investment, String now, String later) {
        says(words("/zh/result", LONG.replace("equipmentInvestment=2400", "equipmentInvestment=" + investment) + "&"
                + IN_FORCE), now, later);
    }

    @Test
    void theTitleIsPlainText() {
        get("/zh/result", LONG).body("html.head.title", equalTo("可能符合8项奖励，另有1项要等投产 - 湖州奖励自测"));
    }

    @Test
    void anExpiredPolicyIsSaidAtTheTop() {
        get("/zh/result", LONG + "&" + EXPIRED).body(containsString("政策期限已过。"),
                containsString(ShortForm.of(LONG + "&on=2025-12-31")));
        get("/zh/result", LONG + "&" + IN_FORCE).body(not(containsString("政策期限已过")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 2026-11-24 | 与2023—2025年政策对照，符合8项，另有1项要等投产 | 对照日期2026年11月24日
            /zh/result | 2022-06-30 | 与2023—2025年政策对照，符合8项，另有1项要等投产 | 对照日期2022年6月30日
            /en/result | 2026-11-24 | Compared with the policy of 2023 to 2025, 8 awards fit; 1 more once in production | compared as of 24 November 2026
            /en/result | 2022-06-30 | Compared with the policy of 2023 to 2025, 8 awards fit; 1 more once in production | compared as of 30 June 2022""")
    void outsideThePeriodItComparesAndSaysNothingOfNow(String path, String on, String heading, String date) {
        says(words(path, LONG + "&on=" + on), heading, date);
        for (String situation : List.of(LONG, EXACT, EXACT.replace("in-production", "planned"), "inHuzhou=no",
                "skip=inHuzhou", "topics=none")) {
            String page = get(path, situation + "&on=" + on).statusCode(200).extract().asString();
            List<String> now = Pattern.compile("现在|可申请|可能申请|(?i)\\bnow\\b|\\bcan apply|may apply")
                    .matcher(page.replaceAll("\\s(?:class|id|fill)=\"[^\"]*\"", ""))
                    .results().map(MatchResult::group).toList();
            assertEquals(List.of(), now, situation);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 没有要等项目进度才兑付的奖励；还有13项待定，合计可能还会增加。 | 合计不会再变
            /en/result | No award waits for a later stage; 13 need more answers, so this total may grow. | will not change""")
    void aTotalIsNotSaidToStayWhileAwardsAreOpen(String path, String open, String settled) {
        String words = words(path, EXACT.replace("topics=project", "topics=project,digital") + "&" + IN_FORCE);
        says(words, open);
        assertFalse(words.contains(settled));
        says(words(path, EXACT + "&" + IN_FORCE), settled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 平台连接设备数还差401台 | 现有4,600台 | 需超5,000台 | 软性投入还差40万元 | 是“标杆示范”技术改造项目吗？ | 合计可增加 + 100万元
            /en/result | Devices connected to the platform: 401 more | have: 4,600 | need: more than 5,000 | Soft investment: 400,000 yuan more | Is it a benchmark demonstration project of technical transformation? | Adds to the total + 1,000,000 yuan""")
    void aNearMissIsAFigureAndItsGaugeSaysHaveAndNeed(String path, String more, String have, String need, String other,
            String nature, String gain) {
        String page = get(path, LONG + "&" + IN_FORCE).extract().asString();
        String near = page.substring(page.indexOf("id=\"near\""), page.indexOf("id=\"open\""))
                .replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        says(near, more, have, need, other, gain);
        assertFalse(near.contains(nature), near);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 是“标杆示范”技术改造项目吗？ | 项目类型是不是还有“工业资源循环综合利用”？ | 如果是，“工业资源循环综合利用项目”为144万元，合计增加48万元。
            /en/result | Is it a benchmark demonstration project of technical transformation? | Kind of project: is it also “Industrial resource recycling”? | If so, “Industrial resource recycling project” comes to 1,440,000 yuan and adds 480,000 yuan to the total.""")
    void anotherKindOfProjectIsAQuestionApart(String path, String title, String kind, String gain) {
        String page = get(path, EXACT + "&" + IN_FORCE).extract().asString();
        assertFalse(page.contains("id=\"near\""));
        String others = page.substring(page.indexOf("id=\"others\""), page.indexOf("id=\"curve\""));
        says(others.replaceAll("<[^>]*>", "").replaceAll("\\s+", " "), title, kind, gain);
        assertFalse(others.contains("near__gain") || others.contains("gauge"));
    }

    /**
     * A transformation would bring more than what a new build does of which no rate is stated, but of other equipment.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            none        | 3000  | new-build                    | resource-recycling
            none        | 3000  | technical-transformation     | resource-recycling
            key-upgrade | 20000 | technical-transformation     | -
            key-upgrade | 20000 | resource-recycling           | technical-transformation
            none        | 3000  | new-build,energy-saving      | resource-recycling
            none        | 3000  | new-build,resource-recycling | -
            key-upgrade | 20000 | energy-saving                | -
            key-upgrade | 20000 | digital-transformation       | -""")
    void aProjectIsNeverAskedToBeOfAKindThatItsOwnExcludes(String role, String investment, String kinds,
    String others) {
        Fact fact = PublishedPolicy.EDITIONS.policies().get(0).facts().find("projectKinds").orElseThrow();
        for (Language language : Language.values()) {
            Elements asked = Jsoup.parse(get("/" + language.tag() + "/result",
                    "topics=project&inHuzhou=yes&projectKinds=" + kinds
                    + "&projectStage=in-production&equipmentInvestment=" + investment
                    + "&industry=other-emerging&chainRole="
                    + role + "&benchmarkDemonstration=no&energySavingInvestment=1000&softInvestment=1000&" + IN_FORCE)
                    .extract().asString()).select("#others li a[href*=project-kinds]");
            assertEquals(others == null ? Set.of() : Set.of(others.split(",")), asked.stream().map(Element::text)
                    .map(question -> fact.options().stream()
                    .filter(it -> question.contains(language == Language.ZH ? Quotes.around(it.label().zh()) : "“"
                    + it.label().en() + "”"))
                    .findFirst().orElseThrow().id()).collect(Collectors.toSet()));
        }
    }

    /** One figure is one card, whatever it brings; the total grows by it once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 2 项只差一点 | 设备投资额还差100万元 | 技术改造项目：500万元 × 8% = 40万元，上限1,000万元 工业资源循环综合利用项目：500万元 × 12% = 60万元，上限500万元 | + 60万元
            en | 2 just short | Equipment investment: 1,000,000 yuan more | Technical transformation project: 5,000,000 × 8% = 400,000 yuan, cap 10,000,000 Industrial resource recycling project: 5,000,000 × 12% = 600,000 yuan, cap 5,000,000 | + 600,000 yuan""")
    void awardsOfOneChangeShareACard(String language, String tile, String more, String awards, String gain) {
        String path = "/" + language + "/result";
        Document near = Jsoup.parse(get(path, EXACT.replace("=1200", "=400")
                .replace("projectKinds=", "projectKinds=resource-recycling,")
                + "&" + IN_FORCE).extract().asString());
        assertEquals(List.of(more), near.select("#near h3").eachText());
        assertEquals(awards, near.select(".near__sum").text());
        assertTrue(near.select(".near__gain").text().endsWith(gain));
        assertEquals(tile, near.select(".tile[href=#near]").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/result | 不再符合“制造业重点支持领域新建项目分档奖励”（比例未载明，单个项目最高5,000万元，未计入合计）
            /en/result | “New project in a supported field, tier to be decided” would no longer apply (rate not stated, at most 50,000,000 yuan a project, not in the total)""")
    void whatAnotherRoleWouldCostIsSaid(String path, String lost) {
        says(words(path, EXACT.replace("technical-transformation", "new-build").replace("=1200", "=3000")
                + "&industry=frontier&chainRole=none&" + IN_FORCE), lost);
    }

    @ParameterizedTest
    @CsvSource({"/zh/result, LONG", "/en/result, LONG", "/zh/result, EXACT", "/en/result, EXACT"})
    void whatSaysNothingIsNotThere(String path, String which) {
        boolean isLong = which.equals("LONG");
        String page = get(path, (isLong ? LONG : EXACT) + "&" + IN_FORCE).extract().asString();
        assertEquals(isLong, page.contains("totals__key"), "a key only for what is drawn");
        assertEquals(isLong, page.contains("id=\"money\""), "no table of one section");
        assertEquals(isLong, page.contains("id=\"near\""));
        assertEquals(4, page.split("class=\"govuk-list govuk-list--bullet support\"")[1].split("</ul>")[0]
                .split("<li>").length - 1, "kinds of other support");
        String money = isLong ? page.substring(page.indexOf("id=\"money\""), page.indexOf("id=\"curve\"")) : "";
        assertEquals(isLong ? 5 : 0, money.split("scope=\"row\"").length - (isLong ? 2 : 1), "sections with money");
    }

    /**
     * Where only an award waits that states no amount, there is no figure, and so nothing that a caption could be of.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 现在 | 投产后 | 按所填进度，还没有可以计入的金额。 | 增加的是：制造业重点支持领域新建项目分档奖励，比例未载明，单个项目最高5,000万元
            en | Now | Later | Nothing can be counted at this stage. | What is added: New project in a supported field, tier to be decided, rate not stated, at most 50,000,000 yuan a project""")
    void aTotalWithoutAFigureHasNoCaption(String language, String now, String later, String nothing, String added) {
        Document page = Jsoup.parse(get("/" + language + "/result", "topics=project&inHuzhou=yes&projectKinds=new-build"
                + "&projectStage=planned&equipmentInvestment=3000&industry=frontier&chainRole=none&" + IN_FORCE)
                .statusCode(200).extract().asString());
        assertEquals(List.of(now, later), page.select(".total__title").eachText());
        assertEquals(0, page.select(".total__ends").size());
        assertTrue(page.select(".total--now").text().contains(nothing), page.select(".total--now").text());
        assertTrue(page.select(".total--later").text().contains(added), page.select(".total--later").text());
        Elements others = Jsoup.parse(get("/" + language + "/result", LONG + "&" + IN_FORCE).extract().asString())
                .select(".total");
        assertTrue(others.stream().allMatch(total -> !total.select(".total__ends").isEmpty()
                && total.select(".total__title").text().length() > total.select(".total__title .status").text()
                .length()));
    }

    /**
     * Wherever it is said that the rate is not stated, the cap is said with it; where nothing is capped, nothing is.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            zh | in-production | none | 比例未载明，单个项目最高5,000万元 | 还有1项比例未载明，单个项目最高5,000万元，未计入。 | -
            zh | planned       | none | 比例未载明，单个项目最高5,000万元 | - | -
            zh | in-production | qixiaobang-service | 比例未载明，单个项目最高5,000万元;金额未载明 | 还有2项未载明金额，未计入。 | 推动产业创强赶超 另1项比例未载明，单个项目最高5,000万元;优化企业服务环境 另1项未载明
            en | in-production | none | rate not stated, at most 50,000,000 yuan a project | 1 award is not counted: rate not stated, at most 50,000,000 yuan a project. | -
            en | planned       | none | rate not stated, at most 50,000,000 yuan a project | - | -
            en | in-production | qixiaobang-service | rate not stated, at most 50,000,000 yuan a project;amount not stated | 2 awards state no amount and are not counted. | Stronger industries plus 1: rate not stated, at most 50,000,000 yuan a project;Business environment plus 1 not stated""")
    void whereNoRateIsStatedTheCapIsNamed(String language, String stage, String operator, String heads, String counted,
            String table) {
        Document page = Jsoup.parse(get("/" + language + "/result",
                "topics=project,operator&inHuzhou=yes&projectKinds=new-build"
                + "&projectStage=" + stage
                + "&equipmentInvestment=3000&industry=frontier&chainRole=none&operatorRecognitions="
                + operator + "&" + IN_FORCE).statusCode(200).extract().asString());
        assertEquals(List.of(heads.split(";")), page.select(".award-section__sum").eachText());
        assertTrue(counted == null || page.select(".total--now .total__text").text().contains(counted),
                page.select(".total--now").text());
        assertEquals(table == null ? List.of() : List.of(table.split(";")), page.select("#money tbody th").eachText());
    }

    /** What is completed and obtained in the period does not lapse with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 期内完成的项目、获得的称号仍可能兑付。 | 之后仍可能按当年通知兑付；后续政策的数额可能不同，请咨询主管部门
            en | Projects completed and titles obtained in it may still be settled. | a successor policy may have other figures: ask the departments in charge""")
    void afterThePeriodTheResultSaysWhatMayStillBeSettled(String language, String said, String inFull) {
        String path = "/" + language + "/result";
        Elements link = Jsoup.parse(get(path, EXACT + "&" + EXPIRED).extract().asString())
                .select(".period-notice a[href*=about]");
        assertEquals(said, link.text());
        String there = link.attr("href");
        assertTrue(there.startsWith("/" + language + "/about?a=") && there.endsWith("#readings"), there);
        String about = get("/" + language + "/about", there.substring(there.indexOf('?') + 1, there.indexOf('#')))
                .statusCode(200).extract().asString();
        assertTrue(Jsoup.parse(about).select("#readings").text().contains(inFull));
        for (String on : List.of(IN_FORCE, "on=2022-06-30")) {
            assertEquals(0, Jsoup.parse(get(path, EXACT + "&" + on).extract().asString())
                    .select(".period-notice a[href*=about]").size());
        }
    }

    /** A date far from any edition is compared with it like any other, and named in full. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 9999-12-31 | 政策期限已过。 | 这里按9999年12月31日与该政策对照。
            en | 9999-12-31 | The policy’s period is over. | This check compares with it as of 31 December 9999.
            zh | 0001-01-01 | 政策尚未生效。 | 这里按1年1月1日与该政策对照。
            en | 1023-06-30 | The policy is not yet in force. | This check compares with it as of 30 June 1023.""")
    void aDateFarAwayIsComparedToo(String language, String on, String heading, String detail) {
        String path = "/" + language + "/result";
        String words = Jsoup.parse(get(path, EXACT + "&on=" + on).statusCode(200).extract().asString())
                .select(".period-notice").text();
        assertTrue(words.contains(heading) && words.contains(detail), words);
        String token = ShortForm.of(EXACT + "&on=" + on);
        get(path, token).statusCode(200).body(containsString(token));
        get(path + ".json", token).statusCode(200).body(containsString("\"on\":\"" + on + "\""));
        get(path, EXACT + "&on=0000-01-01").statusCode(400).body(containsString("0000-01-01"));
    }

    /** In all it says, and with the short address in each of its links. */
    @ParameterizedTest
    @CsvSource({"/zh/result, on=2025-06-30", "/en/result, on=2025-06-30", "/zh/result, on=2026-11-24",
            "/en/result, on=2026-11-24"})
    void aLongResultIsSmall(String path, String on) {
        String page = get(path, LONG + "&" + on).extract().asString();
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length <= 60_000, () -> page.length() + " characters");
        int sent = given().config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false).header("Accept", "text/html").header("Accept-Encoding", "gzip")
                .get(path + "?" + LONG + "&" + on).then().header("Content-Encoding", equalTo("gzip"))
                .extract().asByteArray().length;
        // Of 9,000: where no day is asked about, the page leads to the last day of the period, and that takes some
        // sixty.
        assertTrue(sent <= 8_940, sent + " bytes with gzip");
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
