package org.awardcheck.web.ask;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questionnaire over HTTP, in both languages. */
@QuarkusTest
class QuestionnaireTest {

    private static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static ValidatableResponse get(String address) {
        return browser().get(address).then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB,en;q=0.9  | /en
            zh-CN,zh;q=0.9  | /zh
            fr,en;q=0.5     | /en
            fr              | /zh
            en;q=0.1,zh     | /zh""")
    void theVisitorIsSentToTheirLanguage(String accepted, String address) {
        browser().header("Accept-Language", accepted).get("/").then().statusCode(302)
                .header("Location", equalTo(address)).header("Vary", containsString("Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh                                | zh-Hans | 您的项目可能获得
            /en                                | en      | Which awards may
            /zh/topics                         | zh-Hans | 哪些方面与您有关？
            /en/topics                         | en      | Which topics concern you?
            /zh/questions/equipment-investment | zh-Hans | 设备投资额是多少？
            /en/questions/equipment-investment | en      | How much is the equipment investment?
            /zh/questions/standards            | zh-Hans | 制订了多少项标准？
            /en/questions/platform-size        | en      | How large is your industrial internet platform?
            /zh/answers?inHuzhou=yes           | zh-Hans | 企业和项目在湖州
            /en/answers?skip=inHuzhou          | en      | I don’t know yet""")
    void everyPageSpeaksItsLanguage(String address, String lang, String words) {
        get(address).statusCode(200).contentType("text/html;charset=UTF-8")
                .header("Cache-Control", address.contains("?") ? "no-store" : "no-cache")
                .body(containsString("<html lang=\"" + lang + "\">"), containsString(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inHuzhou=yes&asked=location                        | /zh/topics | inHuzhou=yes
            inHuzhou=yes&topics=digital&asked=topics           | /zh/questions/digital-titles | inHuzhou=yes&topics=digital
            equipmentInvestment=%EF%BC%91,200%E4%B8%87&asked=equipment-investment | /zh/topics | equipmentInvestment=1200""")
    void anAnswerLeadsToTheNextQuestionInTheShortForm(String query, String path, String situation) {
        get("/zh/next?" + query).statusCode(303).header("Location", equalTo(path + "?" + ShortForm.of(situation)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "green-titles", "industry", "soft-investment", "standards"})
    void noChoiceBearsAnIdThatTheTemplateLeftUnfilled(String question) {
        get("/en/questions/" + question).statusCode(200).body(not(containsString("id=\"{")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html;q=0.8", "application/xhtml+xml,text/html;q=0.9,*/*;q=0.8", "*/*"})
    void whoeverTakesHtmlGetsThePage(String accepted) {
        given().accept(accepted).get("/zh").then().statusCode(200).contentType("text/html;charset=UTF-8");
        given().accept(accepted).get("/en/topics").then().statusCode(200).contentType("text/html;charset=UTF-8");
        given().accept(accepted).get("/en/result").then().statusCode(200).contentType("text/html;charset=UTF-8");
    }

    @Test
    void nothingLeftToAskLeadsToTheResult() {
        get("/en/next?inHuzhou=no").statusCode(303).header("Location", startsWith("/en/result?"));
    }

    @Test
    void aChangeLeadsBackToWhereItWasAskedFor() {
        get("/en/next?asked=location&back=answers&inHuzhou=yes").statusCode(303)
                .header("Location", equalTo("/en/answers?" + ShortForm.of("inHuzhou=yes")));
    }

    @ParameterizedTest
    @CsvSource({"zh, topics", "en, questions/industry", "zh, questions/platform-size", "en, questions/green-titles"})
    void backLeadsToThePageThatTheChangeWasAskedForOn(String language, String question) {
        String answers = "?inHuzhou=yes&topics=project,digital,green";
        String page = "/" + language + "/" + question + answers;
        for (String back : new String[] {"result", "answers"}) {
            Document asked = page(page + "&back=" + back);
            assertTrue(href(asked, ".govuk-back-link").startsWith("/" + language + "/" + back + "?"), back);
            assertEquals(back, asked.select("input[name=back]").val());
            asked.select(".govuk-summary-list dt a").forEach(change ->
                    assertTrue(change.attr("href").contains("back=" + back), change.attr("href")));
        }
        assertFalse(href(page(page), ".govuk-back-link").contains("/result"));
        assertFalse(href(page(page + "&back=nowhere"), ".govuk-back-link").contains("nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whoAsksForAllTopicsOnTheResultIsLedBackToIt(String language) {
        Document topics = page("/" + language + "/topics?inHuzhou=yes&topics=green&back=result");
        assertTrue(href(topics, ".govuk-button-group a").startsWith("/" + language + "/result?"));
        assertTrue(href(page("/" + language + "/topics?inHuzhou=yes"), ".govuk-button-group a")
                .startsWith("/" + language + "/next?"));
    }

    @Test
    void aFormShowsWhatItsShortAddressCarries() {
        Document answers = page("/zh/answers?topics=project,green&inHuzhou=yes&projectKinds=new-build,energy-saving"
                + "&equipmentInvestment=1200&industry=frontier&greenRecognitions=none&skip=energySavingInvestment");
        List<String> shown = answers.select(".govuk-summary-list dt a").eachAttr("href").stream()
                .map(QuestionnaireTest::page).map(form -> String.join(",", form.select("input[checked]")
                .eachAttr("value"))
                        + form.select("input[inputmode]").val()).toList();
        assertEquals(List.of("project,green", "yes", "new-build,energy-saving", "1,200", "frontier",
                "energySavingInvestment", "none"), shown);
    }

    /** From the topics on everything is 'I don't know': each page counts one question less than the one before it. */
    @ParameterizedTest
    @CsvSource({"zh, topics=project", "en, topics=project", "zh, topics=digital&inHuzhou=yes", "zh, skip=topics"})
    void theProgressCountsDownToTheLastQuestion(String language, String answers) {
        String address = get("/" + language + "/next?" + answers).statusCode(303).extract().header("Location");
        int left = 0;
        while (!address.contains("/result")) {
            Document page = page(address);
            int now = lastNumber(page.select(".progress__words").text());
            assertTrue(left == 0 || now == left - 1, now + " after " + left);
            left = now;
            List<String> form = new ArrayList<>();
            page.select("form input[type=hidden]").forEach(field -> form.add(field.attr("name") + "=" + field.val()));
            Element unknown = page.select("input[value=unknown], input[name=skip]").last();
            form.add(unknown.attr("name") + "=" + unknown.val());
            address = get("/" + language + "/next?" + String.join("&", form)).statusCode(303).extract()
                    .header("Location");
        }
        assertEquals(1, left, "on the last question's page");
    }

    /** The count for whoever knows nothing, where there are two. */
    private static int lastNumber(String words) {
        List<String> numbers = Pattern.compile("[0-9]+").matcher(words).results().map(MatchResult::group).toList();
        return Integer.parseInt(numbers.get(numbers.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/location?topics=project | 已答1题，还有约6题（都不清楚则为8题）
            /en/questions/location?topics=project | 1 answered, about 6 to go (8 if you know none of the answers)
            /en/questions/drugs?topics=medicine&inHuzhou=yes | 2 answered, 1 to go
            /zh/answers?topics=none               | 已答1题""")
    void theProgressSaysWhatIsLeft(String address, String words) {
        assertEquals(words, page(address).select(".progress__words").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/topics | 单项最高5,000万元                     | 单项最高50万元 标准展位费全额
            /en/topics | Up to 50,000,000 yuan for one award | Up to 500,000 yuan for one award Standard booth fees paid in full""")
    void aTopicSaysTheLargestSumAndWhatIsPaidInFull(String address, String first, String heritage) {
        Document page = page(address);
        assertTrue(page.select("#topics-item-hint").text().endsWith(first));
        assertTrue(page.select(".topic-card").stream()
                .anyMatch(card -> card.text().endsWith(heritage)), () -> page.select(".topic-card").text());
        assertEquals(9, page.select(".topic-card .govuk-hint strong").stream()
                .filter(sum -> sum.text().matches("[0-9,]+(万元| yuan)")).count());
    }

    private static Document page(String address) {
        return Jsoup.parse(get(address).statusCode(200).extract().asString());
    }

    private static String href(Document page, String selector) {
        return page.select(selector).attr("href");
    }

    @Test
    void whatNoLongerMattersIsLeftOutOfTheAddressAndNamedOnTheNextPage() {
        String next = get("/en/next?asked=topics&equipmentInvestment=2400&topics=digital").statusCode(303)
                .header("Location", allOf(containsString("left-out=equipmentInvestment"),
                        not(containsString("equipmentInvestment=2400")))).extract().header("Location");
        get(next).statusCode(200)
                .body(containsString("These answers no longer matter and were left out: Equipment investment"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 有误： | 设备投资额要填数字
            en | Error: | Equipment investment: enter a number""")
    void anErrorIsSummedUpLinkedAndKeepsWhatWasTyped(String language, String prefix, String message) {
        get("/" + language + "/next?asked=equipment-investment&inHuzhou=yes&equipmentInvestment=24+bananas")
                .statusCode(400)
                .body(containsString("<title>" + prefix), containsString("href=\"#equipmentInvestment\""),
                        containsString(message), containsString("value=\"24 bananas\""),
                        containsString("name=\"a\" value=\"" + ShortForm.of("inHuzhou=yes").substring(2) + "\""),
                        containsString("aria-invalid=\"true\""));
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        get("/en/next?asked=equipment-investment&equipmentInvestment=%22%3E%3Cb%3E&industry=%3Ci%3E").statusCode(400)
                .body(containsString("value=\"&quot;&gt;&lt;b&gt;\""), not(containsString("<i>")));
    }

    @Test
    void theOtherLanguageIsTheSamePageWithTheSameAnswers() {
        get("/zh/questions/industry?inHuzhou=yes&skip=topics").body(containsString(
                "href=\"/en/questions/industry?" + ShortForm.of("inHuzhou=yes&skip=topics") + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/answers?x=1&inHuzhou=yes  | “x”无法识别
            /en/answers?industry=rockets  | has no option “rockets”
            /en?on=tomorrow               | “tomorrow” is not a date""")
    void junkInTheAddressIsNamed(String address, String message) {
        get(address).statusCode(400).body(containsString("govuk-error-summary"), containsString(message));
    }

    @Test
    void theRulesStandBesideTheQuestionWithTheirFigures() {
        String question = "/zh/questions/equipment-investment?projectKinds=technical-transformation";
        get(question).statusCode(200).body(containsString("满<span class=\"nowrap\">500万元"));
        String panel = page(question).select(".panel").text();
        assertTrue(panel.contains("技术改造项目") && !panel.contains("重点建链产业项目"), panel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/nothing         | 404 | 没有这一页
            /en/questions/none  | 404 | There is no such page
            /en/next?asked=none | 404 | There is no such page
            /assets/styles-0.css | 404 | 没有这一页""")
    void whatIsNotThereIsAPageInTheSameClothes(String address, int status, String words) {
        get(address).statusCode(status).contentType("text/html;charset=UTF-8")
                .body(containsString(words), containsString("site-footer"));
    }

    @Test
    void aProgramGetsAProblemDetail() {
        given().header("Accept", "application/json").get("/en/nothing").then().statusCode(404)
                .contentType("application/problem+json");
        given().header("Accept", "*/*").get("/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anotherMethodIsRefused() {
        browser().post("/zh").then().statusCode(405).contentType("text/html;charset=UTF-8");
    }

    @Test
    void staticFilesAreKeptForEver() {
        String styles = get("/zh").extract().htmlPath().getString("html.head.link[1].@href");
        get(styles).statusCode(200).contentType("text/css;charset=UTF-8")
                .header("Cache-Control", endsWith("immutable"));
    }
}
