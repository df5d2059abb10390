package org.awardcheck.web.ask;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Question;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of typed figures over HTTP: asked back where they are hardly plausible, and said back where they were
 * converted.
 */
@QuarkusTest
class TypedFiguresTest {
    private static final String PROJECT = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=completed&benchmarkDemonstration=no";
    /** What only a figure that was worked with brings about. */
    private static final Pattern WORKED_OUT = Pattern.compile("class=\"(totals|amount|curve|progress)\\b");

    private static final Pattern EXAMPLE = Pattern.compile("[0-9][0-9,]*(?:[ \\u00a0]?(?:万元|元|yuan))?");

    private static ValidatableResponse get(String address) {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html").get(address).then();
    }

    private static List<String> readings(ValidatableResponse page) {
        return Jsoup.parse(page.extract().asString()).select(".doubt__readings a").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 12,000,000万元就是1,200亿元。您想填的是1,200万元（12,000,000元）吗？
            en | 12,000,000 万元 is 120,000,000,000 yuan. Did you mean 12,000,000 yuan (1,200 万元)?""")
    void aFigureThatIsPlainlyYuanIsAskedBackOnce(String language, String question) {
        String form = "/" + language + "/next?asked=equipment-investment&inHuzhou=yes&equipmentInvestment=";
        ValidatableResponse page = get(form + "12000000").statusCode(200);
        assertEquals(question, Jsoup.parse(page.extract().asString()).select(".doubt__question").text());
        assertEquals(List.of(form + "1200", form + "12000000&sure=12000000",
                "/" + language + "/questions/equipment-investment?"
                + ShortForm.of("inHuzhou=yes&equipmentInvestment=12000000")),
                readings(page));
        get(form + "1200").statusCode(303).header("Location",
                equalTo("/" + language + "/topics?" + ShortForm.of("inHuzhou=yes&equipmentInvestment=1200")));
        String sure = ShortForm.of("inHuzhou=yes&equipmentInvestment=12000000&sure=12000000");
        get(form + "12000000&sure=12000000").statusCode(303).header("Location",
                equalTo("/" + language + "/topics?" + sure));
        get("/zh/result?" + sure).statusCode(200).body(containsString("120,000,000,000元"));
        get("/en/result?" + sure).statusCode(200).body(containsString("120,000,000,000 yuan"));
        get("/en/questions/industry?" + sure).statusCode(200)
                .body(containsString("name=\"a\" value=\"" + sure.substring(2) + "\""));
    }

    /** Each leads to its own box, from which one goes on to the next. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void ofSeveralFiguresEachCanBeMended(String language) {
        String query = PROJECT.replace("technical-transformation", "technical-transformation,digital-transformation")
                + "&equipmentInvestment=12000000&softInvestment=3000000";
        List<String> first = readings(get("/" + language + "/result?" + query).statusCode(200));
        Document box = Jsoup.parse(get(first.get(first.size() - 1)).statusCode(200).extract().asString());
        assertEquals("12,000,000", box.select("input[name=equipmentInvestment]").val());
        assertEquals(false, WORKED_OUT.matcher(box.html().replace("class=\"progress", "")).find());
        String rest = box.select("form input[name=a]").val();
        String form = "/" + language + "/next?asked=equipment-investment&back=result&a=" + rest
                + "&equipmentInvestment=";
        List<String> second = readings(get(form + "1200").statusCode(200));
        assertTrue(second.get(0).contains("softInvestment=300&") || second.get(0).endsWith("softInvestment=300"),
                second.get(0));
        assertTrue(get(second.get(0)).statusCode(303).extract().header("Location")
                .startsWith("/" + language + "/result?a="));
        Document other = Jsoup.parse(get(second.get(second.size() - 1)).statusCode(200).extract().asString());
        assertEquals("3,000,000", other.select("input[name=softInvestment]").val());
    }

    /** Where the figure as typed is more than any answer, only the other reading can be chosen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 120,000,000万元就是12,000亿元，超过了可填的数。您想填的是12,000万元（120,000,000元）吗？
            en | 120,000,000 万元 is 1,200,000,000,000 yuan, more than can be entered. Did you mean 120,000,000 yuan (12,000 万元)?""")
    void aFigureThatCanOnlyBeYuanIsAskedBackToo(String language, String question) {
        String form = "/" + language + "/next?asked=equipment-investment&inHuzhou=yes&equipmentInvestment=";
        ValidatableResponse page = get(form + "120000000").statusCode(200);
        assertEquals(question, Jsoup.parse(page.extract().asString()).select(".doubt__question").text());
        assertEquals(List.of(form + "12000", "/" + language + "/questions/equipment-investment?"
                + ShortForm.of("inHuzhou=yes") + "&equipmentInvestment=120000000"), readings(page));
        get(readings(page).get(1)).statusCode(200).body(containsString("value=\"120000000\""));
        get(form + "12000").statusCode(303).header("Location",
                equalTo("/" + language + "/topics?" + ShortForm.of("inHuzhou=yes&equipmentInvestment=12000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aConfirmedFigureIsNotAskedAgainWhenItsFormIsSentAgain(String language) {
        String sure = ShortForm.of("inHuzhou=yes&equipmentInvestment=12000000&sure=12000000");
        Elements fields = Jsoup.parse(get("/" + language + "/questions/equipment-investment?" + sure).extract()
                .asString())
                .select("form input[name][value]:not([type=radio]):not([type=checkbox])");
        String form = fields.stream().map(it -> it.attr("name") + "=" + it.attr("value"))
                .collect(Collectors.joining("&"));
        assertTrue(form.contains("equipmentInvestment=12,000,000"), form);
        get("/" + language + "/next?" + form).statusCode(303)
                .header("Location", equalTo("/" + language + "/topics?" + sure));
        get("/" + language + "/next?" + form.replace("=12,000,000", "=12,000,001")).statusCode(200)
                .body(containsString("doubt__question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh/result", "en/result", "en/answers", "zh/topics", "en/questions/industry",
            "zh/awards",
        "en/awards/technical-transformation", "zh/about", "en/next"})
    void nothingIsWorkedOutFromItWhereverItArrives(String page) {
        String address = "/" + page + "?" + PROJECT + "&equipmentInvestment=12000000";
        ValidatableResponse asked = get(address).statusCode(200)
                .body(not(containsString("96万")), not(containsString("1,000万")));
        assertEquals(false, WORKED_OUT.matcher(asked.extract().asString()).find());
        assertEquals(List.of("/" + page + "?" + PROJECT + "&equipmentInvestment=1200", address + "&sure=12000000"),
                readings(asked).subList(0, 2));
        get(address + "&sure=12000000").body(not(containsString("doubt__")));
    }

    /** Each is asked about, and what is said of one counts for no other. */
    @ParameterizedTest
    @CsvSource({"zh, 1, 1", "en, 1, 0", "zh, 0, 1", "en, 0, 0"})
    void figuresThatAreTheSameAreAskedAboutOneByOne(String language, int first, int second) {
        String address = "/" + language + "/result?" + PROJECT.replace("technical-transformation",
                "technical-transformation,energy-saving")
                + "&energySavingInvestment=12000000&equipmentInvestment=12000000&softInvestment=300";
        String next = readings(get(address).body(containsString(language.equals("zh") ? "节能" : "nergy-saving")))
                .get(first);
        String last = readings(get(next).body(containsString(language.equals("zh") ? "设备投资额" : "quipment investment")))
                .get(second);
        get(last).statusCode(200).body(not(containsString("doubt__")));
        String token = Jsoup.parse(get(last).extract().asString()).select("a[href*=/result.json]").attr("href")
                .split("\\?")[1];
        assertEquals(ShortForm.of(PROJECT.replace("technical-transformation", "technical-transformation,energy-saving")
                + "&energySavingInvestment=" + (first == 1 ? "12000000&sure=12000000" : "1200")
                + "&equipmentInvestment=" + (second == 1 ? "12000000&sure=12000000" : "1200") + "&softInvestment=300"),
                token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void aFileIsNotMadeOfItEither(String extension) {
        String address = "/zh/result." + extension + "?" + PROJECT + "&equipmentInvestment=12000000";
        get(address).statusCode(400).contentType("text/html;charset=UTF-8").body(containsString("doubt__question"));
        given().urlEncodingEnabled(false).get(address + "&sure=12000000").then().statusCode(200);
    }

    @Test
    void ofSeveralOneIsAskedAfterTheOther() {
        String address = "/en/result?equipmentInvestment=12000000&energySavingInvestment=30000000";
        List<String> first = readings(get(address));
        assertEquals(2 + 1, first.size());
        List<String> second = readings(get(first.get(0))
                .body(containsString("Investment in energy-saving equipment: is")));
        get(second.get(0)).statusCode(200).body(containsString("12,000,000 yuan"), containsString("30,000,000 yuan"));
    }

    @Test
    void whereItIsEnteredAgainTheBoxHoldsIt() {
        get("/en/questions/equipment-investment?back=result&equipmentInvestment=12000000&inHuzhou=yes").statusCode(200)
                .body(containsString("value=\"12000000\""), containsString("name=\"back\" value=\"result\""),
                        not(containsString("type=\"hidden\" name=\"equipmentInvestment\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | equipment-investment | equipmentInvestment=0.12%E4%BA%BF | 设备投资额：“0.12亿”识别为1,200万元（12,000,000元）
            en | equipment-investment | equipmentInvestment=12+million+yuan | Equipment investment: “12 million yuan” was read as 12,000,000 yuan (1,200 万元)
            zh | equipment-investment | equipmentInvestment=12000000%E5%85%83 | “12000000元”识别为1,200万元（12,000,000元）
            zh | platform-size | platformDevicesConnected=1%E4%B8%87&skip=platformEnterprisesServed | 平台连接设备数：“1万”识别为10,000台""")
    void whatWasConvertedIsSaidOnTheNextPage(String language, String question, String figure, String said) {
        String next = get("/" + language + "/next?asked=" + question + "&inHuzhou=yes&" + figure).statusCode(303)
                .extract().header("Location");
        String page = get(next).statusCode(200).extract().asString();
        assertEquals(List.of(said), Jsoup.parse(page).select(".read-as").eachText().stream()
                .map(it -> it.substring(it.indexOf(said) < 0 ? 0 : it.indexOf(said))).toList());
        assertEquals(List.of(), Jsoup.parse(page).select("main a[href*=%E4%BA%BF], main a[href*=million]")
                .eachAttr("href"),
                "said once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "%EF%BC%91%EF%BC%92%EF%BC%90%EF%BC%90", "1,200", "1200%E4%B8%87%E5%85%83",
            "%E2%80%8B1200%EF%BB%BF"})
    void whatWasTypedAsItIsReadIsNotSaid(String figure) {
        get("/zh/next?asked=equipment-investment&equipmentInvestment=" + figure).statusCode(303)
                .header("Location", equalTo("/zh/topics?" + ShortForm.of("equipmentInvestment=1200")));
        get("/zh/topics?equipmentInvestment=" + figure).statusCode(200).body(not(containsString("read-as")));
    }

    @Test
    void aFormThatComesBackKeepsEveryBoxAsItWasTyped() {
        String page = get("/en/next?asked=platform-size&platformEnterprisesServed=%EF%BC%91%EF%BC%92"
                + "&platformSameIndustryEnterprises=many&platformDevicesConnected=").statusCode(400).extract()
                .asString();
        assertEquals(List.of("１２", "many", ""), Jsoup.parse(page).select("form input[type=text]").eachAttr("value"));
    }

    /** Every figure in the hint below a box can be typed into it, and is taken without a question. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatAHintGivesAsItsExampleCanBeTyped(String language) {
        for (Question question : PublishedPolicy.EDITIONS.policies().get(0).questions()) {
            Fact fact = question.facts().get(0);
            if (fact.type() == FactType.MONEY) {
                String hint = Jsoup.parse(get("/" + language + "/questions/" + question.id()).extract().asString())
                        .select("#" + fact.id() + "-unit-hint").text();
                List<String> examples = EXAMPLE.matcher(hint).results().map(MatchResult::group).toList();
                assertEquals(5, examples.size(), hint);
                for (String example : examples) {
                    get("/" + language + "/next?asked=" + question.id() + "&" + fact.id() + "="
                            + URLEncoder.encode(example, StandardCharsets.UTF_8)).statusCode(303);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 标准展位费要填数字，例如24
            en | Standard booth fees: enter a number, like 24""")
    void anErrorsExampleIsPlausibleToo(String language, String message) {
        String page = get("/" + language + "/next?asked=booth-fees&standardBoothFees=1x").statusCode(400).extract()
                .asString();
        assertEquals(message, Jsoup.parse(page).select(".govuk-error-summary__list a").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1200%C2%B9         | 设备投资额要填数字，例如2,400
            en | 1200%E2%91%A0      | Equipment investment: enter a number, like 2,400
            zh | 1200%09300         | 设备投资额只能填一个数字，例如2,400
            en | 2023+1200          | Equipment investment: enter a single number, like 2,400
            zh | %EF%BF%A51200      | 设备投资额请写明单位，例如2,400万元或24,000,000元
            en | RMB+12,000,000     | Equipment investment: give the unit, as in 2,400 万元 or 24,000,000 yuan
            zh | 1200%E4%BA%BA%E6%B0%91%E5%B8%81 | 设备投资额请写明单位，例如2,400万元或24,000,000元
            en | 1200+RMB           | Equipment investment: give the unit, as in 2,400 万元 or 24,000,000 yuan
            zh | %E7%BA%A61200%E4%B8%87 | 设备投资额要填确切的数字，不带“约”，例如2,400
            en | about+12+million+yuan | Equipment investment: enter the figure itself, without “about”, like 2,400
            en | %3E1200            | Equipment investment: enter the figure itself, without “>”, like 2,400
            zh | %E5%8D%81%E5%87%A0%E4%B8%87 | 设备投资额要填确切的数字，不带“几”，例如2,400
            en | 1200~1500          | Equipment investment: enter a single number, like 2,400
            zh | 1200%E4%B8%87%E7%BE%8E%E5%85%83 | 设备投资额要填人民币金额，外币请先折算，例如2,400万元
            en | %2412+million      | Equipment investment: enter the amount in yuan; convert other currencies first, like 2,400 万元
            zh | %E4%B8%80%E5%8D%83%E4%BA%8C | 设备投资额请用阿拉伯数字写全，例如2,400
            en | twelve+million+yuan | Equipment investment: write the figure in full, in digits, like 2,400
            zh | -0                 | 设备投资额不能小于零
            en | -5                 | Equipment investment: enter zero or more
            zh | 11111111111111111111111111111111111111111 | 设备投资额不能超过100,000,000万元
            en | 11111111111111111111111111111111111111111 | Equipment investment: enter 100,000,000 万元 at most
            en | 12,345,678.90+yuan | Equipment investment: give whole yuan; in 万元, that is four decimals at most""")
    void whatCannotBeReadIsSaidAtTheTopAndAtItsBox(String language, String figure, String message) {
        String page = get("/" + language + "/next?asked=equipment-investment&equipmentInvestment=" + figure)
                .statusCode(400)
                .extract().asString();
        assertEquals(message, Jsoup.parse(page).select(".govuk-error-summary__list a[href=#equipmentInvestment]")
                .text());
        assertEquals(1, Jsoup.parse(page).select("#equipmentInvestment-error:contains(" + message + ")").size());
    }
}
