package org.awardcheck.web.result;

import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not reached yet, and what is said of how near it is. */
@QuarkusTest
class NearTest {
    private static final String TRANSFORMATION = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=completed&equipmentInvestment=";
    private static final String PLATFORM = "topics=digital&inHuzhou=yes&platformEnterprisesServed=300"
            + "&platformSameIndustryEnterprises=0&platformDevicesConnected=";

    private static Document page(String address, String query) {
        return Jsoup.parse(get(address, (query.isEmpty() ? "" : query + "&") + IN_FORCE).statusCode(200).extract()
                .asString());
    }

    /** 'Just short' where at least half is there: of 5 million yuan, and of more than 10,000 devices. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1        | 尚未达到 | 1 项尚未达到
            zh | 249.9999 | 尚未达到 | 1 项尚未达到
            zh | 250      | 只差一点 | 1 项只差一点
            en | 1        | Not reached yet | 1 not reached yet
            en | 249.9999 | Not reached yet | 1 not reached yet
            en | 250      | Just short | 1 just short""")
    void aFigureIsSaidToBeNearOnlyWhereHalfOfItIsThere(String language, String investment, String heading,
    String tile) {
        Document page = page("/" + language + "/result", TRANSFORMATION + investment);
        assertEquals(heading, page.select("#near h2").text());
        assertEquals(tile, page.select(".tile[href=#near]").text());
        assertEquals(heading, page("/" + language + "/awards/technical-transformation", TRANSFORMATION + investment)
                .select(".outcome__heading").text());
        assertFalse(heading.matches("尚未达到|Not reached yet") && page.text().matches(".*(只差一|Just short|just short).*"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 5, 尚未达到", "zh, 5000, 尚未达到", "zh, 5001, 只差一点", "en, 5, Not reached yet"})
    void soOfACount(String language, String devices, String heading) {
        assertEquals(heading, page("/" + language + "/result", PLATFORM + devices).select("#near h2").text());
    }

    /** Of several that are short the heading holds for all. */
    @ParameterizedTest
    @CsvSource({"zh, 260, 只差一点", "zh, 100, 尚未达到", "en, 260, Just short", "en, 100, Not reached yet"})
    void theHeadingHoldsForAll(String language, String soft, String heading) {
        Document page = page("/" + language + "/result", LONG.replace("softInvestment=260", "softInvestment=" + soft));
        assertEquals(2, page.select("#near article").size());
        assertEquals(heading, page.select("#near h2").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 是“标杆示范”技术改造项目吗？ | 是不是
            en | Is it a benchmark demonstration project of technical transformation? | Is it this""")
    void whetherTheProjectIsAnotherIsAskedAsTheQuestionAsksIt(String language, String question, String before) {
        String others = page("/" + language + "/result", TRANSFORMATION + "1200&benchmarkDemonstration=no")
                .select("#others").text();
        assertTrue(others.contains(question), others);
        assertFalse(others.contains(before + "“标杆") || others.contains(before + ":"), others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 1 项不符合
            en | 1 does not apply""")
    void oneIsSpokenOfAsOne(String language, String tile) {
        assertEquals(tile, page("/" + language + "/result", "topics=medicine,heritage&inHuzhou=yes&innovativeDrugs=0")
                .select(".tile[href=#not]").text());
    }

    /** A title may have a comma of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 同一系列：“中国质量奖”和“中国质量奖提名奖”
            en | Of one ladder: “China Quality Award” and “China Quality Award, nomination”""")
    void titlesOfALadderStandApart(String language, String ladder) {
        String query = "topics=quality&inHuzhou=yes&qualityRecognitions=china-quality-award,china-quality-award-nomination";
        assertTrue(page("/" + language + "/result", query).select(".reading__title").eachText().contains(ladder));
    }

    /** When it is paid is said once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 投产后 可能符合 | 项目投产后兑付
            en | Once in production may be eligible | Paid once the project is in production""")
    void whatComesLaterIsSaidOnceOnTheAwardsPage(String language, String status, String waits) {
        Document page = page("/" + language + "/awards/new-build-chain-building", LONG);
        assertEquals(status, page.select(".outcome__status").text());
        assertTrue(page.select(".outcome").text().contains(waits));
        assertFalse(page.select(".outcome").text().matches(".*(到规定进度|far enough).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-brain-pilot-provincial", "sme-park-four-star"})
    void whatATitleHasToBeIsARequirement(String award) {
        String page = page("/en/awards/" + award, "").text();
        assertTrue(page.contains("Requirement: ") && !page.contains("When it counts"), page);
    }

    /** That one check is for one project is this site's advice, said once and not as the policy's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 多个项目请逐个测算。 | 政策还写明：上限按单个项目计
            en | Check several projects one by one. | The policy also says: The cap is for one project""")
    void thatSeveralProjectsAreCheckedOneByOneIsOurAdvice(String language, String advice, String qualifier) {
        Document result = page("/" + language + "/result", TRANSFORMATION + "1200");
        assertEquals(1, result.select("#awards > p").text().split(advice, -1).length - 1);
        assertFalse(page("/" + language + "/result", "topics=growth&inHuzhou=yes&growthRecognitions=single-champion")
                .select("#awards").text().contains(advice));
        String award = page("/" + language + "/awards/technical-transformation", "").text();
        assertTrue(award.contains(qualifier), award);
        assertFalse(award.substring(award.indexOf(qualifier) + qualifier.length())
                .matches("^[^。.]{0,3}(有几个|; check).*"), award);
    }
}
