package org.awardcheck.web.prepare;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to have ready, over HTTP. */
@QuarkusTest
class PreparePageTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final String PLANNED = "topics=project,green&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no"
            + "&greenRecognitions=green-factory-national&on=2025-06-30";

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 按所填进度         | 认定或备案文件、证书，或列有企业名称的公布名单 | 项目实施完成后
            en | At the stage given | The notice of recognition or the record of filing, the certificate, or the published list that names the enterprise | \
            Once the project is completed""")
    void eachThingIsListedOnceAtTheFirstStageThatAsksForIt(String language, String now, String certificate, String later) {
        Document page = page("/" + language + "/prepare?" + PLANNED.replace("in-production", "planned"));
        assertEquals(List.of(now, later), page.select(".prepare__stage h2").eachText());
        assertTrue(page.select(".prepare__stage").get(0).select(".checklist li").eachText().contains(certificate));
        List<String> things = page.select(".checklist li").eachText();
        assertEquals(things.stream().distinct().toList(), things);
    }

    /** What is paid at a later stage wants that stage proved, whatever was proved before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | planned       | 1 | 实施完成的证明 | 投产的证明
            zh | completed     | 0 | 实施完成的证明 | 投产的证明
            en | completed     | 0 | Proof that the project is completed | Proof that the project is in production
            en | planned       | 1 | Proof that the project is completed | Proof that the project is in production""")
    void eachStageHasItsProof(String language, String stage, int first, String proof, String next) {
        Document page = page("/" + language + "/prepare?" + PLANNED.replace("in-production", stage)
                .replace("benchmarkDemonstration=no", "benchmarkDemonstration=yes"));
        for (String words : List.of(proof, next)) {
            List<Integer> at = IntStream.range(0, page.select(".prepare__stage").size()).filter(i -> page.select(".prepare__stage")
                    .get(i).select(".checklist li").eachText().stream().anyMatch(it -> it.startsWith(words))).boxed().toList();
            assertEquals(List.of(words.equals(proof) ? first : first + 1), at, words);
        }
    }

    @Test
    void theFieldAndTheRoleHaveToBeShown() {
        for (Award award : POLICY.awards()) {
            List<String> things = POLICY.guidance().preparations(POLICY, List.of(award)).stream().map(Text::en).toList();
            List<String> facts = POLICY.factsOf(award).stream().map(Fact::id).toList();
            assertEquals(facts.contains("industry"), things.stream().anyMatch(it -> it.contains("the project’s field")), award.id());
            assertEquals(facts.contains("chainRole"), things.stream().anyMatch(it -> it.contains("role in its industrial chain")), award.id());
            assertEquals(award.payableFrom().isPresent(), things.stream().anyMatch(it -> it.startsWith("Proof that the project is")), award.id());
        }
        assertTrue(page("/zh/awards/quality-steward").select(".checklist li").text().contains("备案文件"));
    }

    /** The result lists the same by stage, folded, and leads to where the awards stand beside it. */
    @ParameterizedTest
    @CsvSource({"zh, planned", "en, planned", "zh, in-production", "en, completed"})
    void theResultListsTheSame(String language, String stage) {
        String answers = PLANNED.replace("in-production", stage);
        Document whole = page("/" + language + "/prepare?" + answers);
        Document result = page("/" + language + "/result?" + answers);
        assertEquals(whole.select(".checklist li").eachText(), result.select("#ready details:not([open]) .checklist li").eachText());
        assertEquals(whole.select(".prepare__stage:has(.checklist) h2").eachText(), result.select("#ready h3").eachText());
        assertTrue(whole.select("main .reading__label").text().startsWith(result.select("#ready p").text()));
        assertTrue(result.select("#ready p").hasText());
        assertEquals(whole.select("h1").text(), page(result.select("#ready a").attr("href")).select("h1").text());
    }

    @Test
    void aResultWithoutAwardsHasNothingToPrepare() {
        Document page = page("/zh/prepare?topics=none&on=2025-06-30");
        assertEquals(0, page.select(".checklist").size());
        assertTrue(page.select("main").text().contains("没有可能符合的奖励"));
        assertEquals(0, page("/zh/result?topics=none&on=2025-06-30").select("#ready").size());
    }

    /** The source names nobody but the authority, and no notices: nor does the site. */
    @Test
    void nobodyIsInvented() {
        Document page = page("/zh/prepare?" + PLANNED);
        assertTrue(page.select("main").text().contains("由湖州市经济和信息化局等主管部门按当年申报通知审核兑付"));
        assertFalse(page.select("main").text().contains("电话") || page.select("main a[rel=noreferrer]").hasText());
    }

    @Test
    void everyAwardHasSomethingToPrepareBesidesTheLicence() {
        for (Award award : POLICY.awards()) {
            assertTrue(POLICY.guidance().preparations(POLICY, List.of(award)).size() >= 2, award.id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 展位合同、发票和付款凭证
            en | The booth contract, its invoice and proof of payment""")
    void anAwardsPageListsItsOwn(String language, String thing) {
        String award = POLICY.awards().stream().filter(it -> POLICY.factsOf(it).stream()
                .anyMatch(fact -> fact.id().equals("standardBoothFees"))).findFirst().orElseThrow().id();
        assertTrue(page("/" + language + "/awards/" + award).select(".checklist li").eachText().contains(thing));
    }
}
