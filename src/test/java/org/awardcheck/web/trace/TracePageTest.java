package org.awardcheck.web.trace;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.health.Build;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a result to its rules, over HTTP. */
@QuarkusTest
class TracePageTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final String EXACT = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no&on=2025-06-30";

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 96万元       | 1,200万元 × 8% = 96万元
            en | 960,000 yuan | 12,000,000 × 8% = 960,000 yuan""")
    void anAmountLeadsToClauseFileAndLine(String language, String amount, String sum) {
        Document page = page("/" + language + "/trace?" + EXACT);
        Element row = page.select("#awards tbody tr").first();
        assertEquals(1, page.select("#awards tbody tr").size());
        assertTrue(row.text().contains(amount) && row.text().contains(sum), row.text());
        assertEquals(POLICY.source().of(POLICY.award("technical-transformation").orElseThrow()), row.select("code")
                .text());
        assertEquals(89, page.select("#others tbody tr").size());
        List<String> facts = page.select("dl.facts code").eachText();
        assertTrue(facts.containsAll(List.of(POLICY.source().checksum(), "award-check " + Build.VERSION)),
                facts.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyAwardIsThereOnceWithItsRule(String language) {
        List<String> rules = page("/" + language + "/trace?" + EXACT).select("tbody code").eachText();
        assertEquals(POLICY.awards().stream().map(POLICY.source()::of).sorted().toList(), rules.stream().sorted()
                .toList());
    }

    /** The same checksum wherever a result goes. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyFormOfAResultBearsTheChecksum(String language) {
        String checksum = POLICY.source().checksum();
        Element link = page("/" + language + "/result?" + EXACT).select("#take a.rules").first();
        assertEquals(checksum, link.attr("data-checksum"));
        assertTrue(link.attr("href").startsWith("/" + language + "/trace?a="), link.attr("href"));
        String csv = given().urlEncodingEnabled(false).get("/" + language + "/result.csv?" + EXACT).asString();
        assertTrue(csv.lines().skip(1).allMatch(line -> line.endsWith("," + checksum)));
        assertEquals(checksum, given().urlEncodingEnabled(false).get("/" + language + "/result.json?" + EXACT)
                .jsonPath().getString("policy.checksum"));
        assertEquals(checksum, given().contentType("application/json").body(Map.of("answers", Map.of("inHuzhou", true),
                "language", language, "explain", true)).post("/awards").jsonPath().getString("policy.checksum"));
        assertTrue(page("/" + language + "/summary?" + EXACT).select(".summary__foot code").text().equals(checksum));
        assertEquals(List.of(checksum), page("/" + language + "/compare?" + EXACT + "&b=" + ShortForm.of(EXACT)
                .substring(2))
                .select("#take .rules code").eachText());
    }

    /** Every function's answer, however short. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            awards           | {}
            award            | {"award": "golden-ox"}
            next-question    | {}
            near-misses      | {}
            investment-curve | {"fact": "softInvestment", "from": 0, "to": 10}
            catalogue        | {}""")
    void everyFunctionBearsTheChecksum(String function, String body) {
        assertEquals(POLICY.source().checksum(), given().contentType("application/json").body(body).post("/" + function)
                .jsonPath().getString("policy.checksum"));
    }

    /** What counts once is beside the total that it counts in: the plain award now, the benchmark's later. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 按所填进度合计 96万元 | 连同以后各阶段合计 144万元 同一设备投资只计一次（含以后各阶段）：技术改造项目和“标杆示范”技术改造项目只计一次，计入144万元，未计入96万元。
            en | Total at the stage given 960,000 yuan | Total with later stages 1,440,000 yuan One equipment investment counts once, with later stages: of Technical transformation project and Benchmark demonstration technical transformation project, 1,440,000 yuan is counted and 960,000 yuan left out.""")
    void whatCountsOnceStandsBesideItsTotal(String language, String now, String later) {
        List<String> facts = page("/" + language + "/trace?" + EXACT.replace("in-production", "completed")
                .replace("benchmarkDemonstration=no", "benchmarkDemonstration=yes")).select("dl.facts > div")
                .eachText();
        assertTrue(facts.contains(now), facts::toString);
        assertTrue(facts.stream().anyMatch(it -> it.startsWith(later)), facts::toString);
        List<String> one = page("/" + language + "/trace?" + EXACT.replace("benchmarkDemonstration=no",
                "benchmarkDemonstration=yes"))
                .select("dl.facts > div").eachText();
        assertTrue(one.get(one.size() - 1).contains(language.equals("zh") ? "只计一次：技术改造项目"
                : "counts once: of Technical"), one::toString);
    }

    /** There is nothing to compare one edition with. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 目前只收录了这一个版本，任何日期都与它对照
            en | So far there is one edition, which every date is compared with.""")
    void ofOneEditionNoComparisonIsPromised(String language, String words) {
        Document page = page("/" + language + "/editions");
        assertTrue(page.select("main p").first().text().startsWith(words), page.select("main")::text);
        assertTrue(page.select("meta[name=description]").attr("content").startsWith(words));
        assertEquals(1, page.select("main dl.facts > div").size());
        assertFalse(page.select("main").text().matches(".*(两个版本|Two of them).*"), page.select("main")::text);
    }

    /** There are others only where some awards are had. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | EXACT       | 其余89项奖励
            en | EXACT       | The other 89 awards
            zh | inHuzhou=no | 全部90项奖励
            en | inHuzhou=no | All 90 awards""")
    void theOthersAreCountedBesideThoseHad(String language, String query, String heading) {
        assertEquals(heading, page("/" + language + "/trace?" + query.replace("EXACT", EXACT)).select("#others h2")
                .text());
    }

    @Test
    void whoIsNotNamedIsNotWrittenTo() {
        assertFalse(page("/zh/trace?" + EXACT).select("#wrong").hasText());
    }
}
