package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an award comes out as it does, in the same words wherever that is said: on pages, in tables and in JSON. */
@QuarkusTest
class VerdictTest {
    /** Some ten thousand yuan short of the threshold, and with an industry and a role that a tier has. */
    private static final String SHORT_OF_A_TIER =
            "topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=in-production"
            + "&equipmentInvestment=1990&industry=biomedicine&chainRole=chain-strengthening";

    private static Document page(String address) {
        return Jsoup.parse(get(address.substring(0, address.indexOf('?')), address.substring(address.indexOf('?') + 1))
                .statusCode(200).extract().asString());
    }

    private static String trace(String language, String query, String award) {
        return page("/" + language + "/trace?" + query + "&" + IN_FORCE)
                .select("tr:has(a[href*=/awards/" + award + "?])").text();
    }

    private static String row(String table, String language, String query, String award) {
        return get("/" + language + "/" + table, query + "&" + IN_FORCE).statusCode(200).extract().asString().lines()
                .filter(it -> it.contains("," + award + ",")).findFirst().orElseThrow().replace("\"\"", "\"");
    }

    private static JsonPath award(String language, String award, Map<String, Object> answers) {
        return given().contentType("application/json")
                .body(Map.of("award", award, "language", language, "answers", answers)).post("/award").jsonPath();
    }

    /** The conditions on an award's page, each with its tick. */
    private static List<String> ticks(String language, String award, String query) {
        return page("/" + language + "/awards/" + award + "?" + query).select(".award__conditions li").eachText();
    }

    /** Where a topic was left out, nothing fails, and nothing was answered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 未问到 | 未选“质量与标准”，所以未问到 | 需要：质量荣誉和认证包括“中国质量奖” | 不符合 | 您的回答
            en | Not asked | Not asked, since you did not choose the topic “Quality and standards” | Needed: Quality awards and marks: China Quality Award | apply;Not met;fail | your answer""")
    void whatWasNotAskedIsSaidSoEverywhere(String language, String tag, String why, String needed, String not,
    String answer) {
        String award = "china-quality-award";
        Document page = page("/" + language + "/awards/" + award + "?" + EXACT);
        assertEquals(tag, page.select(".outcome__status").text());
        String tick = ticks(language, award, EXACT).get(1);
        assertTrue(tick.startsWith(needed) && tick.contains(why) && tick.endsWith(tag), tick);
        JsonPath json = award(language, award, Map.of("inHuzhou", true, "topics", List.of("project")));
        assertEquals("not-eligible", json.getString("award.status"), "the status is the contract's");
        assertEquals(why, json.getString("award.text"));
        List<String> said = new ArrayList<>(List.of(tick, trace(language, EXACT, award),
                row("result.csv", language, EXACT, award),
                row("awards.csv", language, EXACT, award), json.getString("award.text"),
                json.getString("award.conditions[1].text")));
        for (String words : said) {
            assertTrue(words.contains(why), words);
            assertFalse(Stream.concat(Stream.of(not.split(";")), Stream.of(answer)).anyMatch(words::contains), words);
        }
        assertEquals(tag, page("/" + language + "/why-not?" + EXACT).select("section:has(a[href*=/" + award + "?]) h2")
                .text());
    }

    /** One variant left its topic out, the other has it. */
    @ParameterizedTest
    @CsvSource({"zh, 未问到, 不符合", "en, Not asked, Does not apply"})
    void whatWasNotAskedIsSaidSoBesideAnotherVariant(String language, String notAsked, String not) {
        String other = EXACT.replace("topics=project", "topics=project,growth") + "&growthRecognitions=golden-ox&"
                + IN_FORCE;
        String row = page("/" + language + "/compare?" + other + "&b=" + ShortForm.of(EXACT + "&" + IN_FORCE)
                .substring(2))
                .select("tr:has(a[href*=/golden-ox?])").text();
        assertTrue(row.contains(notAsked) && !row.contains(not), row);
        String asked = page("/" + language + "/compare?" + other + "&b="
                + ShortForm.of(other.replace("golden-ox", "none")).substring(2))
                .select("tr:has(a[href*=/golden-ox?])").text();
        assertTrue(asked.contains(not) && !asked.contains(notAsked), asked);
    }

    /** An answer that speaks against it decides alone: what was not asked besides is no reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 不符合：需要：企业和项目在湖州；您的回答：否 | 不符合
            en | Does not apply. Needed: Enterprise and project in Huzhou; your answer: no | Does not apply""")
    void whatFailsByAnAnswerNamesThatAnswerAlone(String language, String text, String tag) {
        String query = "topics=none&inHuzhou=no";
        assertEquals(text, award(language, "china-quality-award", Map.of("inHuzhou", false, "topics", List.of()))
                .getString("award.text"));
        assertTrue(trace(language, query, "china-quality-award").contains(text));
        assertFalse(page("/" + language + "/trace?" + query).text().matches("(?is).*(未问到|not asked).*"));
        assertEquals(tag, page("/" + language + "/awards/china-quality-award?" + query).select(".outcome__status")
                .text());
        // A figure that was given counts whatever the topics are; what else that topic asks was not asked.
        String small = "topics=none&inHuzhou=yes&equipmentInvestment=100";
        Element reasons = page("/" + language + "/why-not?" + small)
                .select("dt:has(a[href*=/technical-transformation?]) + dd").first();
        assertEquals(1, reasons.select("li").size(), reasons.text());
        assertTrue(reasons.text().matches(".*(500万元|5,000,000 yuan).*(100万元|1,000,000 yuan).*"), reasons.text());
    }

    /** Without 'needed' it would read as what the project has, and be the opposite of what is meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | technical-transformation-benchmark | 不符合：需要：“标杆示范”项目；您的回答：否
            en | technical-transformation-benchmark | Does not apply. Needed: Benchmark demonstration project; your answer: no
            zh | energy-saving | 不符合：需要：项目类型包括“节能降碳技改”；您的回答：技术改造
            en | energy-saving | Does not apply. Needed: Kind of project: Energy-saving and carbon-reduction retrofit; your answer: Technical transformation""")
    void whatIsNotMetIsSaidToBeNeeded(String language, String award, String text) {
        for (String words : List.of(trace(language, EXACT, award), row("result.csv", language, EXACT, award),
                row("awards.csv", language, EXACT, award), award(language, award,
                Map.of("inHuzhou", true, "topics", List.of("project"),
                        "projectKinds", List.of("technical-transformation"), "projectStage", "in-production",
                        "equipmentInvestment", 12_000_000, "benchmarkDemonstration", false)).getString("award.text"))) {
            assertTrue(words.contains(text), words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 企业和项目在湖州 符合 | 需要：设备投资额不低于2,000万元；您的回答：1,990万元，还差10万元 不符合
            en | Enterprise and project in Huzhou Met | Needed: Equipment investment: at least 20,000,000 yuan; your answer: 19,900,000 yuan, short by 100,000 yuan Not met""")
    void aConditionThatIsNotMetIsTickedAsNeeded(String language, String met, String needed) {
        List<String> ticks = ticks(language, "new-build-chain-strengthening", SHORT_OF_A_TIER);
        assertEquals(List.of(met, needed), List.of(ticks.get(0), ticks.get(2)));
    }

    /** Industry and role alone tell the tier; whether the project has what that tier asks for is another matter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 按所属领域和产业链中的定位归入另一项：重点领域强链补链项目（成套、整机或核心关键零部件（材料）） | 归入另一项：
            en | By industry and role in the industrial chain it belongs to another award: New chain-strengthening project (complete sets, machines, core components or materials) | another award fits""")
    void theTierThatAProjectBelongsToIsNotSaidToFit(String language, String text, String before) {
        for (String query : List.of(SHORT_OF_A_TIER, SHORT_OF_A_TIER.replace("1990", "400"),
                SHORT_OF_A_TIER.replace("inHuzhou=yes", "inHuzhou=no"))) {
            String why = page("/" + language + "/why-not?" + query).select("dt:has(a[href*=/new-build-tiered?]) + dd")
                    .text();
            String tick = ticks(language, "new-build-tiered", query).get(4);
            for (String words : List.of(why, tick, trace(language, query, "new-build-tiered"))) {
                assertTrue(words.contains(text), words);
                assertFalse(words.replace(text, "").contains(before), words);
            }
        }
        String json = award(language, "new-build-tiered", Map.of("inHuzhou", true, "projectKinds", List.of("new-build"),
                "projectStage", "in-production", "equipmentInvestment", 19_900_000, "industry", "biomedicine",
                "chainRole", "chain-strengthening")).getString("award.text");
        assertTrue(json.endsWith(text), json);
    }

    /** What one said not to know is not what one has yet to answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 需要：节能设备及装置投资额大于零；选了“暂不清楚” 待定 | 需要：节能设备及装置投资额大于零；尚未回答 待定
            en | Needed: Investment in energy-saving equipment: more than zero; you don’t know yet Unknown | Needed: Investment in energy-saving equipment: more than zero; not answered yet Unknown""")
    void whatIsNotKnownIsToldApartFromWhatIsNotAnswered(String language, String known, String answered) {
        assertTrue(ticks(language, "energy-saving", LONG).contains(known), () -> ticks(language, "energy-saving", LONG)
                .toString());
        List<String> open = ticks(language, "energy-saving", LONG.replace("skip=energySavingInvestment&", ""));
        assertTrue(open.contains(answered), open::toString);
    }

    /** On the result, and so in print, as well as on the page of reasons. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 90项有一个共同的原因：企业和项目在湖州（需要：是；您的回答：否）。
            en | All 90 have a cause in common: enterprise and project in Huzhou (needed: yes; your answer: no).""")
    void aCauseThatAllHaveIsSaidOnTheResult(String language, String cause) {
        for (String query : List.of("inHuzhou=no", "topics=none&inHuzhou=no",
                EXACT.replace("inHuzhou=yes", "inHuzhou=no"))) {
            Element lead = page("/" + language + "/result?" + query + "&" + IN_FORCE).select("#not p").first();
            assertTrue(lead.text().startsWith(cause), lead.text());
            assertFalse(lead.text().matches(".*(90项有条件不符|90 fail a condition).*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whereTheCausesDifferNoneIsNamed(String language) {
        String lead = page("/" + language + "/result?greenRecognitions=none").select("#not p").text();
        assertTrue(lead.matches("(6项有条件不符。|6 fail a condition\\.).*"), lead);
    }
}
