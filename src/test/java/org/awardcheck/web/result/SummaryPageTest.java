package org.awardcheck.web.result;

import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.EXPIRED;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The result on one screen says what the result says. */
@QuarkusTest
class SummaryPageTest {

    private static Document page(String path, String query) {
        return Jsoup.parse(get(path, query).statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource({"zh, LONG, on=2025-06-30", "en, LONG, on=2025-06-30", "zh, LONG, on=2026-11-24",
            "en, EXACT, on=2026-11-24",
        "zh, EXACT, on=2022-01-01", "en, NOTHING, on=2025-06-30", "zh, NONE, on=2025-06-30"})
    void itsTitleAndTotalsAreThoseOfTheResult(String language, String which, String on) {
        String query = switch (which) {
            case "LONG" -> LONG + "&" + on;
            case "EXACT" -> EXACT + "&" + on;
            case "NONE" -> "inHuzhou=no&" + on;
            default -> on;
        };
        Document summary = page("/" + language + "/summary", query);
        Document result = page("/" + language + "/result", query);
        assertEquals(result.select("h1").text(), summary.select("h1").text());
        assertEquals(result.select(".award-sums > span:last-of-type").eachText(), summary.select(".summary__totals dd")
                .eachText());
        assertEquals(result.select("#take a[href^=http]").attr("href"), summary.select(".summary__address").text());
        assertEquals(result.select("#take .code").attr("src"), summary.select(".code").attr("src"));
        assertEquals(1, result.select("#take a[href^=/" + language + "/summary]").size());
        get(summary.select(".summary__take a").attr("href").split("\\?")[0], query).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 360万元～720万元             | 共9项，其中连同以后各阶段、计入合计最多的3项
            en | 3,600,000 to 7,200,000 yuan | The 3 that add most to the total with later stages, of 9 awards""")
    void itNamesWhatAddsMost(String language, String first, String more) {
        Document page = page("/" + language + "/summary", LONG + "&" + IN_FORCE);
        List<String> named = page.select(".summary__awards li").eachText();
        assertEquals(3, named.size());
        assertTrue(named.get(0).contains(first), named::toString);
        assertTrue(page.select("main").text().contains(more), page.text());
        // 192万, for which 360万 to 720万 are counted.
        assertFalse(page.text().contains("192万元") || page.text().contains("1,920,000"), page.text());
    }

    /** Nothing is waited for: there is one total. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 共5项，其中计入合计最多的3项
            en | The 3 that add most to the total, of 5 awards""")
    void whereNothingIsAddedLaterThereIsOneTotal(String language, String words) {
        assertEquals(words, page("/" + language + "/summary",
                "topics=digital,growth&digitalRecognitions=smart-factory-provincial,"
                + "software-top-100&growthRecognitions=little-giant-national,maker-in-china,single-champion&inHuzhou=yes&" + IN_FORCE)
                .select(".summary__heading").text());
    }

    /** Those that wait do not wait for one and the same stage. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 各阶段都达到
            en | once all stages are reached""")
    void severalStagesAreNotCalledOne(String language, String words) {
        String planned = LONG.replace("projectStage=completed", "projectStage=planned") + "&" + IN_FORCE;
        for (String path : List.of("summary", "result")) {
            String heading = page("/" + language + "/" + path, planned).select("h1").text();
            assertTrue(heading.contains(words), heading);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 现在：432万元～572万元；投产后：600万元～1,100万元 | 符合：432万元～572万元；投产后：600万元～1,100万元
            en | Now: 4,320,000 to 5,720,000 yuan; Later: 6,000,000 to 11,000,000 yuan | Fits: 4,320,000 to 5,720,000 yuan; Later: 6,000,000 to 11,000,000 yuan""")
    void whatStandsBesideALinkToItIsTheTotals(String language, String inForce, String expired) {
        assertEquals(inForce, page("/" + language + "/summary", LONG + "&" + IN_FORCE).select("meta[name=description]")
                .attr("content"));
        assertEquals(expired, page("/" + language + "/summary", LONG + "&" + EXPIRED).select("meta[name=description]")
                .attr("content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void outsideThePeriodItComparesAndSaysNothingOfNow(String language) {
        String words = page("/" + language + "/summary", LONG + "&" + EXPIRED).text();
        assertTrue(words.contains(language.equals("zh") ? "与2023—2025年政策对照"
                : "Compared with the policy of 2023 to 2025"), words);
        assertTrue(words.contains(language.equals("zh") ? "仍可能兑付" : "may still be settled"), words);
        assertFalse(words.matches("(?is).*(现在|可申请|\\bnow\\b|can apply).*"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void junkInTheAddressIsSaid(String language) {
        get("/" + language + "/summary", "inHuzhou=perhaps").statusCode(400);
        get("/" + language + "/summary", ShortForm.of(EXACT)).statusCode(200);
    }
}
