package org.awardcheck.web.compare;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two variants side by side, over HTTP, and the way from one to two. */
@QuarkusTest
class ComparePageTest {
    private static final String ON = "&on=2025-06-30";
    /** A technical transformation of 12,000,000 yuan: 960,000 yuan, exactly. */
    private static final String EXACT = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no" + ON;
    /** A new build of 24,000,000 yuan: 15% to 30%. */
    private static final String RANGE = "topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=in-production"
            + "&equipmentInvestment=2400&industry=semiconductors-optoelectronics&chainRole=chain-building" + ON;

    /**
     * A project that is planned, and a title for green manufacturing to be filled in, which is paid for at any stage.
     */
    private static final String PLANNED_AND_GREEN = EXACT.replace("topics=project", "topics=project,green")
            .replace("in-production", "planned").replace(ON, "") + "&greenRecognitions=";

    private static ValidatableResponse get(String address) {
        return given().redirects().follow(false).urlEncodingEnabled(false).header("Accept", "text/html").get(address)
                .then();
    }

    private static Document page(String address) {
        return Jsoup.parse(get(address).statusCode(200).extract().asString());
    }

    /** What bears a situation as the variant that is kept. */
    private static String kept(String readable) {
        return "b=" + ShortForm.of(readable).substring(2);
    }

    /** The address that compares two situations. */
    private static String comparison(String language, String first, String second) {
        return "/" + language + "/compare?" + second + "&" + kept(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1200   | 2000 | 方案二可多得64万元
            en | 1200   | 2000 | The second variant may bring 640,000 yuan more
            zh | 2000   | 1200 | 方案二会少得64万元
            en | 2000   | 1200 | The second variant would bring 640,000 yuan less
            zh | 12500  | 99999 | 两个方案合计相同，都是1,000万元
            en | 12500  | 99999 | Both variants come to the same: 10,000,000 yuan
            zh | 499    | 1    | 两个方案都没有可以计入的金额
            en | 499    | 1    | Neither variant has an amount that can be counted
            zh | 499    | 500  | 方案二可多得40万元
            en | 500    | 499  | The second variant would bring 400,000 yuan less""")
    void theDifferenceOfExactTotalsIsOneFigure(String language, String first, String second, String sentence) {
        assertEquals(sentence, headline(comparison(language, EXACT.replace("1200", first),
                EXACT.replace("1200", second))));
    }

    /** One exact total bounds the difference to a range; of two ranges no more is known than their ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1200 | 2400 | 方案二可多得264万元～624万元
            en | 1200 | 2400 | The second variant may bring 2,640,000 to 6,240,000 yuan more
            zh | 4500 | 2400 | 方案二最多可多得360万元，也可能一样多
            zh | 9000 | 2400 | 方案二最多会少得360万元，也可能一样多
            en | 9000 | 2400 | The second variant may bring up to 3,600,000 yuan less, or the same
            zh | 6000 | 2400 | 方案二可能少得，最多少120万元；也可能多得，最多多240万元
            zh | 12500 | 2400 | 方案二会少得280万元～640万元""")
    void theDifferenceToARangeIsARange(String language, String exact, String range, String sentence) {
        assertEquals(sentence, headline(comparison(language, EXACT.replace("1200", exact),
                RANGE.replace("2400", range))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 2400 | 3000 | 方案二的合计，下限多90万元，上限多180万元
            en | 3000 | 2400 | The second variant’s total is 900,000 yuan less at its lower end and 1,800,000 yuan less at its upper end
            en | 17000 | 20000 | The second variant’s total is 4,500,000 yuan more at its lower end and the same at its upper end
            zh | 17000 | 20000 | 方案二的合计，下限多450万元，上限不变
            zh | 40000 | 50000 | 两个方案合计相同，都是5,000万元""")
    void ofTwoRangesTheEndsAreCompared(String language, String first, String second, String sentence) {
        assertEquals(sentence, headline(comparison(language, RANGE.replace("2400", first),
                RANGE.replace("2400", second))));
    }

    /** What comes later only, or sooner, is a difference too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | in-production | 1200 | planned       | 1200 | 按所填进度，方案二会少得96万元；连同以后各阶段，两个方案合计相同，都是96万元
            en | in-production | 1200 | planned       | 1200 | At the stage given, the second variant would bring 960,000 yuan less; with later stages, both variants come to the same: 960,000 yuan
            zh | planned       | 1200 | in-production | 2000 | 按所填进度，方案二可多得160万元；连同以后各阶段，方案二可多得64万元
            en | planned       | 1200 | planned       | 2000 | At the stage given, neither variant has an amount that can be counted; with later stages, the second variant may bring 640,000 yuan more
            zh | planned       | 1200 | planned       | 2000 | 按所填进度，两个方案都没有可以计入的金额；连同以后各阶段，方案二可多得64万元
            zh | planned       | 2000 | under-construction | 1200 | 按所填进度，两个方案都没有可以计入的金额；连同以后各阶段，方案二会少得64万元
            en | planned       | 1200 | under-construction | 1200 | At the stage given, neither variant has an amount that can be counted; with later stages, both variants come to the same: 960,000 yuan
            zh | planned       | 1200 | under-construction | 1200 | 按所填进度，两个方案都没有可以计入的金额；连同以后各阶段，两个方案合计相同，都是96万元
            en | planned       | 499  | under-construction | 499  | Neither variant has an amount that can be counted
            zh | in-production | 1200 | in-production | 2000 | 方案二可多得64万元
            zh | completed     | 1200 | in-production | 1200 | 两个方案合计相同，都是96万元""")
    void theDifferenceSaysWhen(String language, String first, String firstSum, String second, String secondSum,
    String sentence) {
        assertEquals(sentence, headline(comparison(language,
                EXACT.replace("in-production", first).replace("1200", firstSum),
                EXACT.replace("in-production", second).replace("1200", secondSum))));
    }

    /** The same at the stage given as with later ones, though these bring more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | none | green-factory-national | 无论按所填进度，还是连同以后各阶段，方案二可多得50万元
            en | none | green-factory-national | At the stage given and with later stages alike, the second variant may bring 500,000 yuan more
            en | green-factory-national | none | At the stage given and with later stages alike, the second variant would bring 500,000 yuan less""")
    void whatStagesDoNotChangeIsSaidOfAll(String language, String first, String second, String sentence) {
        assertEquals(sentence, headline(comparison(language, PLANNED_AND_GREEN + first + ON, PLANNED_AND_GREEN + second
                + ON)));
    }

    /** What is open in one of the two is neither gained nor lost, and with it the difference is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1200 | skip | 两个方案差多少还不能确定：方案一的1项奖励，在方案二中待定 | 方案一有、方案二待定的奖励
            en | 1200 | skip | The difference cannot be told yet: 1 award of the first variant needs more answers in the second | Awards of the first that need more answers in the second
            zh | skip | 1200 | 两个方案差多少还不能确定：方案二的1项奖励，在方案一中待定 | 方案二有、方案一待定的奖励
            en | skip | 1200 | The difference cannot be told yet: 1 award of the second variant needs more answers in the first | Awards of the second that need more answers in the first
            zh | 499  | skip | 就目前所知，两个方案都没有可以计入的金额；另有1项奖励待定，结果可能不同 |
            zh | 1200 | 499  | 方案二会少得96万元 | 方案二没有的奖励
            en | 499  | 1200 | The second variant may bring 960,000 yuan more | Awards gained by the second""")
    void whatNeedsMoreAnswersIsNeitherGainedNorLost(String language, String first, String second, String sentence,
    String group) {
        Document page = page(comparison(language, invested(first), invested(second)));
        assertEquals(sentence, headline(page));
        assertEquals(group == null ? List.of() : List.of(group), page.select("section:has(h2) > .pairs caption")
                .eachText());
    }

    /** Ruled out in one and open in the other: in no total, and told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 499  | skip | 方案二待定、方案一不符合的奖励：1项 | 技术改造项目
            en | skip | 499  | Awards that need more answers in the first and do not apply in the second: 1 | Technical transformation project
            en | 499  | 499  | |
            en | 1200 | skip | |""")
    void whatIsOpenInOneAndDoesNotApplyInTheOtherIsListed(String language, String first, String second, String title,
    String award) {
        Document page = page(comparison(language, invested(first), invested(second)));
        assertEquals(title == null ? List.of() : List.of(title), page.select(".compare__open[open] h3").eachText());
        assertEquals(award == null ? List.of() : List.of(award), page.select(".compare__open li a").eachText());
        String link = page.select(".compare__open li a").attr("href");
        assertTrue(link.isEmpty() || page(link).select("h1").text().equals(award), link);
    }

    /** Many fold: a whole topic that only one of the two was asked about. */
    @Test
    void manyThatAreOpenFold() {
        Document page = page(comparison("zh", EXACT, EXACT.replace("topics=project", "topics=project,growth")));
        assertEquals(0, page.select(".compare__open[open]").size());
        assertTrue(page.select(".compare__open li").size() > 8);
    }

    private static String invested(String figure) {
        return EXACT.replace("equipmentInvestment=1200", figure.equals("skip") ? "skip=equipmentInvestment"
                : "equipmentInvestment=" + figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 两个方案差多少还不能确定：方案二的1项奖励，在方案一中待定；方案一的2项奖励，在方案二中待定
            en | The difference cannot be told yet: 1 award of the second variant needs more answers in the first; 2 awards of the first variant need more answers in the second""")
    void whatIsOpenInEitherIsCounted(String language, String sentence) {
        String green = PLANNED_AND_GREEN.replace("benchmarkDemonstration=no", "benchmarkDemonstration=yes");
        assertEquals(sentence, headline(comparison(language,
                green.replace("&greenRecognitions=", "&skip=greenRecognitions") + ON,
                green.replace("equipmentInvestment=1200", "skip=equipmentInvestment") + "green-factory-national"
                + ON)));
    }

    /** An award of no stated amount is in no total, open or not, and may still set the two apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 就目前所知，两个方案合计相同，都是96万元；另有7项奖励待定，结果可能不同 | 方案一有、方案二待定的奖励
            en | As far as can be told, both variants come to the same: 960,000 yuan; 7 awards that need more answers may change that | Awards of the first that need more answers in the second""")
    void whatHasNoStatedAmountIsInNoTotalAndMayChangeTheDifference(String language, String sentence, String group) {
        String answers = EXACT.replace("topics=project", "topics=project,operator");
        Document page = page(comparison(language, answers + "&operatorRecognitions=qixiaobang-service",
                answers + "&skip=operatorRecognitions"));
        assertEquals(sentence, headline(page));
        assertTrue(page.select("caption").eachText().contains(group), page.select("caption")::text);
    }

    /** A difference that open or unstated awards may change or turn round says so, and how many are listed below. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | SSRhoTz0ZALgO87ky        | SSRhoU0NjYhJD6qj9        | 就目前所知，方案二可多得160万元；另有5项奖励待定，结果可能不同 | 5
            en | SSRhoTz0ZALgO87ky        | SSRhoU0NjYhJD6qj9        | As far as can be told, the second variant may bring 1,600,000 yuan more; 5 awards that need more answers may change that | 5
            zh | 7pBtGr4o8CbrG0iuApfS     | UK7KQZAslHrhcnPtBoR      | 就目前所知，两个方案合计相同，都是100万元；另有4项奖励待定，结果可能不同 | 4
            en | 7pBtGr4o8CbrG0iuApfS     | UK7KQZAslHrhcnPtBoR      | As far as can be told, both variants come to the same: 1,000,000 yuan; 4 awards that need more answers may change that | 4
            zh | WJN6Db9qu6YVfkfaY3toQ    | WJN6Db9qu6YVfkywj4j7q    | 就目前所知，两个方案合计相同，都是100万元；另有1项奖励未载明金额，结果可能不同 | 1
            en | WJN6Db9qu6YVfkfaY3toQ    | WJN6Db9qu6YVfkywj4j7q    | As far as can be told, both variants come to the same: 1,000,000 yuan; 1 award whose amount is not stated may change that | 1
            zh | 7pBtGr4o4dYa0aOxOQ00     | WJN6Db9ql9KmgQJ0NywLz    | 就目前所知，两个方案合计相同，都是100万元；另有2项奖励待定，结果可能不同 | 2""")
    void whatMayChangeTheDifferenceIsSaidWithItAndListed(String language, String first, String second, String sentence,
    int listed) {
        Document page = page("/" + language + "/compare?b=" + first + "&a=" + second);
        assertEquals(sentence, headline(page));
        assertEquals(sentence, page.select("meta[property=og:title]").attr("content"));
        String waiting = language.equals("zh") ? "待定" : "more answers";
        assertEquals(listed, page.select(".compare__open li, .part table:has(caption:contains(" + waiting
                + ")) tbody tr").size());
    }

    /** What is open in both just alike is no reason to doubt the difference, only what both come to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 2000 | 方案二可多得64万元
            en | 2000 | The second variant may bring 640,000 yuan more
            zh | 1200 | 两个方案合计相同
            en | 1200 | Both variants come to the same""")
    void whatIsOpenInBothAlikeLeavesTheDifferenceAsItIs(String language, String figure, String sentence) {
        String green = EXACT.replace("topics=project", "topics=project,green");
        Document page = page(comparison(language, green, green.replace("1200", figure)));
        assertEquals(sentence, headline(page));
        assertEquals(0, page.select(".compare__open").size());
    }

    /** The one whose amount is not stated is among those that are counted, as it is among those that are listed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 两个方案差多少还不能确定：方案二的4项奖励，在方案一中待定
            en | The difference cannot be told yet: 4 awards of the second variant need more answers in the first""")
    void theHeadlineCountsWhatIsListed(String language, String sentence) {
        Document page = page("/" + language + "/compare?b=5EYV5gLVlnz8B19T5lE7Gj0yyNsx5vKJ6Fs0Cld6NmWgxo4JGbK"
                + "&a=1RFKfAt87L2ioO70TIALCONzDXRAdFuX4IGmBFeQP4L29gRHTdOjt7");
        assertEquals(sentence, headline(page));
        assertEquals(4, page.select("table:has(caption:contains("
                + (language.equals("zh") ? "方案一待定" : "answers in the first")
                + ")) tbody tr").size());
    }

    /** Nobody who named no stage is told of the one that was given. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 不含以后各阶段，两个方案合计相同，都是50万元；连同以后各阶段，方案二会少得96万元 | 不含以后各阶段合计 方案一 50 方案二 50
            en | Without later stages, both variants come to the same: 500,000 yuan; with later stages, the second variant would bring 960,000 yuan less | Total without later stages First variant 500,000 Second variant 500,000""")
    void whereNoStageWasGivenNoneIsNamed(String language, String sentence, String total) {
        String title = "greenRecognitions=green-factory-national" + ON;
        Document page = page(comparison(language, PLANNED_AND_GREEN + title.substring(title.indexOf('=') + 1),
                "topics=green&inHuzhou=yes&" + title));
        assertEquals(sentence, headline(page));
        assertTrue(page.select(".pairs--numeric tr").eachText().contains(total), page.select(".pairs--numeric")::text);
        assertFalse(page.select("main").text().matches(".*(按所填进度|stage given).*"));
    }

    /** That awards count once is below the sums that it is about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 有的奖励只计一次，各板块、各项奖励的金额相加可能多于合计。
            en | Some awards count once, so sections and awards may add up to more than the totals.""")
    void whatCountsOnceIsSaidBelowTheSums(String language, String words) {
        String both = EXACT.replace("benchmarkDemonstration=no", "benchmarkDemonstration=yes");
        assertEquals(words, page(comparison(language, both, both.replace("1200", "2000"))).select(".pairs--numeric + p")
                .text());
        assertEquals("", page(comparison(language, EXACT, EXACT.replace("1200", "2000"))).select(".pairs--numeric + p")
                .text());
    }

    /** The sums of sections are those with later stages, which the caption says where it makes a difference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | planned       | 金额（万元；各板块为连同以后各阶段的金额） | 96 160
            en | planned       | Sums (yuan); each section’s with later stages | 960,000 1,600,000
            zh | in-production | 金额（万元） | 96 160
            en | in-production | Sums (yuan) | 960,000 1,600,000""")
    void theSumsOfSectionsSayOfWhichStagesTheyAre(String language, String stage, String caption, String sums) {
        String first = PLANNED_AND_GREEN.replace("planned", stage) + "green-factory-national" + ON;
        Element table = page(comparison(language, first, first.replace("1200", "2000"))).selectFirst(".pairs--numeric");
        assertEquals(caption, table.select("caption").text());
        assertEquals(2, table.select(".pairs__part").size());
        table.select(".pairs__of").remove();
        assertTrue(table.select(".pairs__part").stream().anyMatch(row -> row.select("td").text().equals(sums)),
                table::text);
    }

    private static String headline(String address) {
        return headline(page(address));
    }

    private static String headline(Document page) {
        Element heading = page.selectFirst("h1").clone();
        heading.select(".eyebrow").remove();
        return heading.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 设备投资额 方案一 1,200万元（12,000,000元） 方案二 400万元（4,000,000元） | 方案二没有的奖励 | 合计 方案一 96 方案二 0
            en | Equipment investment First variant 12,000,000 yuan (1,200 万元) Second variant 4,000,000 yuan (400 万元) | Awards lost by the second | Total First variant 960,000 Second variant 0""")
    void answersAwardsAndTotalsStandSideBySide(String language, String answer, String lost, String total) {
        Document page = page(comparison(language, EXACT, EXACT.replace("1200", "400")));
        List<String> rows = page.select("main tr").eachText();
        assertTrue(rows.contains(answer), rows::toString);
        assertTrue(rows.contains(total), rows::toString);
        assertTrue(page.select("caption").eachText().contains(lost), page.select("caption")::text);
        assertEquals(1, page.select("main table:has(caption:contains(" + lost + ")) tbody tr").size());
        assertTrue(page.select("main table").stream().allMatch(table -> table.select("caption").size() == 1
                && table.select("thead th[scope=col]").size() > 2 && table.select("tbody tr").stream()
                        .allMatch(row -> row.select("th[scope=row]").size() == 1)));
    }

    @Test
    void bothLieOnOneCurveWhereNothingButOneInvestmentSetsThemApart() {
        Document page = page(comparison("zh", EXACT, EXACT.replace("1200", "2000")));
        assertEquals(List.of("方案一", "方案二"), page.select(".curve__flag-text").eachText());
        assertEquals(List.of("1,200", "2,000"), page.select(".points tr:has(th:contains(方案)) td:eq(2)").eachText()
                .stream()
                .map(it -> it.replaceAll(".* ", "")).toList());
        assertEquals(2, page("/zh/compare?b=6tKGuItJEGYDC9mH&a=QhtJ1BCpGcm1ZRd").select(".curve__flag").size(),
                "both at the cap");
        assertEquals(2, page("/en/compare?b=1fUa3wpAx9aXG1z&a=1fUa3wpAx9cnbRf").select(".curve__flag").size(),
                "both too small");
        String elsewhere = EXACT.replace("inHuzhou=yes", "inHuzhou=no");
        assertEquals(0, page(comparison("zh", elsewhere, elsewhere.replace("1200", "2000"))).select("#curve").size());
        String another = EXACT.replace("1200", "2000").replace("benchmarkDemonstration=no",
                "benchmarkDemonstration=yes");
        assertEquals(0, page(comparison("zh", EXACT, another)).select("#curve").size());
        assertEquals(0, page(comparison("zh", EXACT, EXACT)).select("#curve").size());
        assertEquals(0, page(comparison("zh", EXACT, EXACT.replace("in-production", "planned"))).select("#curve")
                .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 方案一按2025年6月30日的政策对照（2023—2025年版），方案二按2024年1月2日的政策对照（2023—2025年版）。
            en | The first variant is compared with the policy as of 30 June 2025 (2023–2025 edition), the second as of 2 January 2024 (2023–2025 edition).""")
    void differentDatesAreSaid(String language, String words) {
        assertTrue(page(comparison(language, EXACT, EXACT.replace("2025-06-30", "2024-01-02"))).select(".apart").text()
                .equals(words));
        assertEquals(0, page(comparison(language, EXACT, EXACT)).select(".apart").size());
        String day = language.equals("zh") ? "2025年6月30日" : "30 June 2025";
        assertTrue(page(comparison(language, EXACT, EXACT)).select("h1 .eyebrow").text().contains(day));
        assertFalse(page(comparison(language, EXACT, EXACT.replace("2025-06-30", "2024-01-02"))).select("h1 .eyebrow")
                .text()
                .matches(".*[0-9].*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 网址中的答案（“b=”之后）不完整或有误
            en | The answers in the address (after “b=”) are cut off or mistyped""")
    void aDamagedOrCutVariantIsTold(String language, String message) {
        String token = kept(EXACT);
        for (String bad : List.of("b=x", "b=", token.substring(0, token.length() - 1), token + "0")) {
            for (String path : List.of("compare", "questions/industry", "topics", "next")) {
                String address = "/" + language + "/" + path + "?" + EXACT + "&" + bad
                        + (path.equals("next") ? "&asked=location" : "");
                assertTrue(get(address).statusCode(400).extract().asString().replaceAll("<[^>]*>", "")
                        .contains(message), address);
            }
        }
        get("/" + language + "/compare?" + token + "&" + kept(RANGE)).statusCode(400);
        get("/" + language + "/compare?" + token + "&" + token).statusCode(200);
        get("/" + language + "/compare?b=" + ShortForm.of(RANGE + "&on=2025-06-30").substring(2)).statusCode(200);
    }

    @Test
    void aFigureOfTheKeptOneThatNobodyConfirmedIsToldAndNotUsed() {
        String unsure = "b=" + ShortForm.of("inHuzhou=yes&equipmentInvestment=12000000").substring(2);
        String page = get("/zh/compare?" + EXACT + "&" + unsure).statusCode(400).extract().asString();
        assertTrue(page.contains("设备投资额远大于常见数额"), page);
        get("/zh/compare?" + EXACT + "&b=" + ShortForm.of("inHuzhou=yes&equipmentInvestment=12000000&sure=12000000")
                .substring(2)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "answers", "why-not", "result.json", "summary", "target", "awards.csv"})
    void noOtherResultTakesAKeptVariant(String path) {
        get("/zh/" + path + "?" + kept(EXACT)).statusCode(400);
    }

    /** From a link to the question, its form, its faults and its other language, back to the comparison. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsKeptSurvivesEveryHop(String language) {
        String kept = kept(EXACT);
        String other = language.equals("zh") ? "en" : "zh";
        Document first = page("/" + language + "/compare?" + EXACT);
        List<String> links = first.select("dl a").eachAttr("href");
        assertEquals(6, links.size());
        assertTrue(links.stream().allMatch(it -> it.contains("back=compare") && it.contains(kept)), links::toString);
        String question = first.selectFirst("a[href*=equipment-investment]").attr("href");
        Document asked = page(question);
        assertKeptInForm(asked, kept);
        assertTrue(asked.select(".site-header__language").attr("href").contains(kept));
        assertEquals("/" + other + question.substring(3, question.indexOf('?')),
                asked.select(".site-header__language").attr("href").split("\\?")[0]);
        assertTrue(asked.select(".govuk-back-link").attr("href").startsWith("/" + language + "/compare?" + kept));
        assertTrue(asked.select(".kept").text().contains(language.equals("zh") ? "1,200万元" : "12,000,000 yuan"));
        String form = form(asked);
        Document faulty = Jsoup.parse(get(form + "&equipmentInvestment=24+bananas").statusCode(400).extract()
                .asString());
        assertKeptInForm(faulty, kept);
        assertTrue(faulty.select(".site-header__language").attr("href").contains(kept));
        Document doubt = page(form + "&equipmentInvestment=20000000");
        assertTrue(doubt.select(".doubt__readings a").eachAttr("href").stream().allMatch(it -> it.contains(kept)
                && it.contains("back=compare")), doubt.select(".doubt__readings")::outerHtml);
        String there = get(form + "&equipmentInvestment=2000").statusCode(303).extract().header("Location");
        assertEquals("/" + language + "/compare?" + kept + "&"
                + ShortForm.of(EXACT.replace("&equipmentInvestment=1200", "")
                .replace(ON, "&equipmentInvestment=2000" + ON)), there);
        Document compared = page(there);
        assertTrue(compared.select("#change dl a").eachAttr("href").stream().allMatch(it -> it.contains(kept)));
        assertTrue(compared.select(".site-header__language").attr("href").startsWith("/" + other + "/compare?"));
        assertTrue(compared.select(".site-header__language").attr("href").contains(kept));
        assertEquals(there.replaceAll(".*[?]b=([^&]*)&a=(.*)", "/" + language + "/compare?b=$2&a=$1"),
                compared.select("#take .standalone").first().attr("href"));
        assertEquals(List.of("/" + language + "/result?a=" + kept.substring(2), "/" + language + "/result?"
                + there.split("&")[1]),
                compared.select("#take .govuk-button").eachAttr("href"));
    }

    private static void assertKeptInForm(Document page, String kept) {
        assertEquals(List.of(kept.substring(2)), page.select("form input[type=hidden][name=b]").eachAttr("value"));
        assertEquals(List.of("compare"), page.select("form input[type=hidden][name=back]").eachAttr("value"));
    }

    /** The address that a form asks for, without the answer. */
    private static String form(Document page) {
        List<String> fields = new ArrayList<>();
        page.select("form input[type=hidden]").forEach(it -> fields.add(it.attr("name") + "=" + it.attr("value")));
        return page.selectFirst("form").attr("action") + "?" + String.join("&", fields);
    }

    /** Whoever looks something up on the way comes back to both variants, also from the other language. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/awards", "/about", "/batch", "/awards/technical-transformation", "/editions"})
    void aPageThatIsLookedUpLeadsBackToBoth(String path) {
        String kept = kept(EXACT.replace("1200", "777"));
        Document looked = page("/zh" + path + "?" + EXACT + "&" + kept);
        String back = looked.select(".left-out a").attr("href");
        assertEquals("/zh/compare?" + kept + "&" + ShortForm.of(EXACT), back);
        page(back);
        for (String link : looked.select("header a, footer a[href^=/zh]").eachAttr("href")) {
            assertTrue(link.contains(kept), link);
        }
        Document other = page(looked.select(".site-header__language").attr("href"));
        assertTrue(other.select(".left-out a").attr("href").startsWith("/en/compare?" + kept));
        assertEquals(List.of(), looked.select("main a").eachAttr("href").stream()
                .filter(it -> it.contains(kept) && !it.matches("/zh/(awards|about|batch|editions|compare)?([?/].*)?"))
                .toList());
        get("/zh" + path + "?" + EXACT + "&b=x").statusCode(400);
        assertEquals(0, page("/zh" + path + "?" + EXACT).select(".left-out").size());
    }

    /** From the comparison itself, and from its list of awards narrowed and put in order. */
    @Test
    void headerBannerAndFooterCarryBoth() {
        String late = EXACT.replace("2025-06-30", "2026-06-30");
        String kept = kept(late.replace("1200", "777"));
        Document compared = page("/zh/compare?" + late + "&" + kept);
        for (String link : compared.select("header a, footer a[href^=/zh], .period-notice a[href*=about], .pairs a")
                .eachAttr("href")) {
            assertTrue(link.contains(kept), link);
        }
        Document awards = page("/zh/awards?sort=amount&" + late + "&" + kept);
        assertEquals(kept.substring(2), awards.select("form [name=b]").val());
        assertTrue(awards.select(".catalogue__links a[href*=fit=mine]").attr("href").contains(kept));
        assertFalse(awards.select("a[download]").attr("href").contains(kept));
        String nearest = page("/zh/awards?" + late + "&" + kept).select(".period-notice a[href*=awards]").attr("href");
        assertEquals("/zh/awards?" + kept(EXACT.replace("1200", "777").replace("2025-06-30", "2025-12-31")) + "&"
                + ShortForm.of(EXACT.replace("2025-06-30", "2025-12-31")), nearest);
    }

    /** A link on to results and questions leaves the variant behind that was kept to be compared. */
    @ParameterizedTest
    @ValueSource(strings = {"compare?", "questions/equipment-investment?back=compare&", "topics?back=compare&"})
    void whatIsKeptIsInNoOtherLink(String path) {
        String kept = kept(EXACT.replace("1200", "777"));
        Document page = page("/zh/" + path + EXACT + "&" + kept);
        List<String> bearing = page.select("a").eachAttr("href").stream().filter(it -> it.contains(kept)).toList();
        assertFalse(bearing.isEmpty());
        assertEquals(List.of(), bearing.stream().filter(it ->
                !it.matches(".*/(zh|en)/?(compare|topics|questions/[a-z-]+|awards(/[a-z-]+)?|about|batch)?\\?.*")
                ).toList());
        page("/zh/result?" + EXACT).select("a").eachAttr("href")
                .forEach(it -> assertFalse(it.matches(".*[?&]b=.*"), it));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | equipment-investment | equipmentInvestment=1200                 | 保留这个数，另试一个
            en | equipment-investment | equipmentInvestment=1200                 | Keep this and try another figure
            zh | platform-size        | platformDevicesConnected=10              | 保留这个数，另试一个
            zh | equipment-investment | inHuzhou=yes                             |
            zh | equipment-investment | skip=equipmentInvestment                 |
            zh | platform-size        | inHuzhou=yes                             |
            zh | industry             | industry=other                           |""")
    void everyFigureThatWasAnsweredCanBeKeptAndAnotherTried(String language, String question, String query,
    String words) {
        Document page = page("/" + language + "/questions/" + question + "?" + query);
        Element link = page.select("main a[href*='back=compare']").first();
        assertEquals(words, link == null ? null : link.text());
        if (link != null) {
            assertTrue(page(link.attr("href")).select("form [name=b]").attr("value")
                    .equals(ShortForm.of(query).substring(2)), link.attr("href"));
        }
    }

    @Test
    void theNearestDayIsForBoth() {
        String late = ON.replace("2025-06-30", "2026-06-30");
        String before = EXACT.replace(ON, late);
        Document page = page(comparison("zh", before, before.replace("1200", "2000")));
        String nearest = page.select(".period-notice a[href*=compare]").attr("href");
        assertEquals(0, page(nearest).select(".period-notice, .apart").size());
        assertTrue(nearest.contains(kept(EXACT.replace("2025-06-30", "2025-12-31"))), nearest);
    }
}
