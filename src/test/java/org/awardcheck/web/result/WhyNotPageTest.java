package org.awardcheck.web.result;

import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why awards do not apply, on a page of its own. */
@QuarkusTest
class WhyNotPageTest {

    private static Document page(String language, String query) {
        return Jsoup.parse(get("/" + language + "/why-not", query + "&" + IN_FORCE).statusCode(200).extract()
                .asString());
    }

    /** What is said of an award; null if it is not among those that fail by a condition. */
    private static String reasons(Document page, String award) {
        return page.select("dt:has(a[href*=/awards/" + award + "?]) + dd").stream().map(it -> it.text()).findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | new-build-key-upgrade | 项目类型 需要：新建；您的回答：技术改造 设备投资额 需要：满2,000万元；您的回答：1,200万元
            en | new-build-key-upgrade | Kind of project needed: New build; your answer: Technical transformation Equipment investment needed: at least 20,000,000 yuan; your answer: 12,000,000 yuan
            zh | technical-transformation-benchmark | “标杆示范”项目 需要：是；您的回答：否
            en | resource-recycling | Kind of project needed: Industrial resource recycling; your answer: Technical transformation""")
    void aConditionSaysWhatIsNeededAndWhatWasAnswered(String language, String award, String reasons) {
        assertEquals(reasons, reasons(page(language, EXACT), award));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 按所属领域和产业链中的定位归入另一项：半导体及光电重点建链产业项目
            en | By industry and role in the industrial chain it belongs to another award: New chain-building project in semiconductors and optoelectronics""")
    void theResidualTierSaysWhichTierFits(String language, String reason) {
        assertEquals(reason, reasons(page(language, LONG), "new-build-tiered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noKindOfProjectStandsUnderTitles(String language) {
        Document page = page(language, LONG.replace("smart-factory-provincial", "none")
                .replaceAll("(projectKinds=)[^&]*", "$1new-build"));
        List<String> listed = page.select(".titles a").eachAttr("href").stream()
                .map(it -> it.replaceAll(".*/awards/|\\?.*", "")).toList();
        for (String kind : List.of("resource-recycling", "energy-saving", "digital-transformation",
                "technical-transformation", "new-build-tiered")) {
            assertFalse(listed.contains(kind), kind);
            assertTrue(reasons(page, kind) != null, kind);
        }
        assertTrue(listed.containsAll(List.of("smart-factory-provincial", "champion-leading-programme")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 未选的称号、专项和支持名单（10项） | 质量与标准 17项
            en | Titles, projects and programmes not chosen (10) | Quality and standards 17 awards""")
    void titlesNotChosenStandApartFromWhatWasNotAsked(String language, String titles, String notAsked) {
        Document page = page(language, LONG);
        assertTrue(page.select("h4").eachText().contains(titles));
        assertTrue(page.select("section").last().select("h3").eachText().contains(notAsked));
        assertEquals(0, page.select("section").last().select("h4").size());
        assertEquals(79, page.select("dt, .titles li").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 企业和项目在湖州 需要：是；您的回答：否 | 90 | inHuzhou=no
            en | Enterprise and project in Huzhou needed: yes; your answer: no | 90 | inHuzhou=no""")
    void whatAllFailByIsSaidOnceAndFirst(String language, String cause, int awards, String query) {
        Document page = page(language, query);
        assertEquals(cause, page.select(".unmet--common").text());
        assertTrue(page.body().text().indexOf(cause) == page.body().text().lastIndexOf(cause));
        assertTrue(page.body().text().indexOf(cause) < page.body().text().indexOf(page.select("h2").first().text()));
        assertEquals(awards, page.select("dt, .titles li").size());
    }

    @Test
    void whatElseSpeaksAgainstAnAwardStandsBelowTheCommonCause() {
        Document page = page("zh", EXACT.replace("inHuzhou=yes", "inHuzhou=no"));
        assertEquals("设备投资额 需要：满2,000万元；您的回答：1,200万元", reasons(page, "new-build-key-upgrade")
                .replace("项目类型 需要：新建；您的回答：技术改造 ", ""));
        assertEquals(90, page.select("dt, .titles li").size());
        assertEquals(0, page("zh", EXACT).select(".unmet--common").size());
    }

    /** Neither heading nor tile counts an award as not fitting that nobody asked about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            zh | EXACT                              | 8 项不符合   | 8项不符合，81项未问到 | 81项属于您未选的方面。
            en | EXACT                              | 8 do not apply | 8 do not apply, 81 were not asked | 81 belong to topics you left out.
            zh | topics=none                        | 90 项未问到 | 90项未问到 | 90项属于您未选的方面。
            en | topics=none                        | 90 not asked | 90 awards were not asked | 90 belong to topics you left out.
            zh | topics=heritage&inHuzhou=yes       | 84 项未问到 | 84项未问到 | 84项属于您未选的方面。
            zh | inHuzhou=no                        | 90 项不符合 | 90项奖励为什么都不符合 | 90项有一个共同的原因：企业和项目在湖州（需要：是；您的回答：否）。
            en | inHuzhou=no                        | 90 do not apply | Why none of the 90 awards applies | All 90 have a cause in common: enterprise and project in Huzhou (needed: yes; your answer: no).
            zh | topics=none&inHuzhou=no            | 90 项不符合 | 90项奖励为什么都不符合 | 90项有一个共同的原因：企业和项目在湖州（需要：是；您的回答：否）。
            zh | greenRecognitions=none             | 6 项不符合 | 其余6项为什么不符合 | 6项有条件不符。""")
    void whatWasNotAskedIsCountedApart(String language, String query, String tile, String heading, String lead) {
        String situation = query.equals("EXACT") ? EXACT : query;
        Document result = Jsoup.parse(get("/" + language + "/result", situation + "&" + IN_FORCE).extract().asString());
        assertEquals(tile, result.select(".tile[href=#not]").text());
        assertEquals(heading, result.select("#not h2").text());
        assertTrue(result.select("#not p").text().startsWith(lead), result.select("#not p").text());
        assertTrue(page(language, situation).select("h1").text().endsWith(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theResultLeadsThereAndItLeadsBack(String language) {
        Document result = Jsoup.parse(get("/" + language + "/result", LONG).extract().asString());
        String there = result.select("#not a").attr("href");
        assertTrue(there.startsWith("/" + language + "/why-not?a="), there);
        Document page = Jsoup.parse(get(there.split("\\?")[0], there.split("\\?")[1]).extract().asString());
        assertEquals("/" + language + "/result?" + there.split("\\?")[1], page.select(".govuk-back-link").attr("href"));
        assertTrue(page.select(".site-header__language").attr("href").endsWith("/why-not?" + there.split("\\?")[1]));
        assertEquals(result.select(".eyebrow").text(), page.select(".eyebrow").text());
    }
}
