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
import org.awardcheck.policy.Condition;
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
            zh | 按所填进度         | 证书或备案文件，或列有企业或项目名称的通知或公布名单 | 项目实施完成后
            en | At the stage given | The certificate or record of filing, or the notice or published list that names the enterprise or project | \
            Once the project is completed""")
    void eachThingIsListedOnceAtTheFirstStageThatAsksForIt(String language, String now, String certificate,
    String later) {
        Document page = page("/" + language + "/prepare?" + PLANNED.replace("in-production", "planned"));
        assertEquals(List.of(now, later), page.select(".prepare__stage h2").eachText());
        assertTrue(page.select(".prepare__stage").get(0).select(".checklist li").eachText().contains(certificate));
        List<String> things = page.select(".checklist li").eachText();
        assertEquals(things.stream().distinct().toList(), things);
    }

    /** Fees and titles are paid at any stage, so nobody who named none is told of the one that was given. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 不论进度     | 合计
            en | At any stage | Total""")
    void whereNoStageWasGivenNoneIsNamed(String language, String heading, String total) {
        String fees = "?topics=heritage&inHuzhou=yes&standardBoothFees=3&on=2025-06-30";
        assertEquals(List.of(heading), page("/" + language + "/prepare" + fees).select(".prepare__stage h2")
                .eachText());
        assertEquals(total, page("/" + language + "/trace" + fees).select("dl.facts dt").last().text());
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
            List<Integer> at = IntStream.range(0, page.select(".prepare__stage").size())
                    .filter(i -> page.select(".prepare__stage")
                    .get(i).select(".checklist li").eachText().stream().anyMatch(it -> it.startsWith(words))).boxed()
                    .toList();
            assertEquals(List.of(words.equals(proof) ? first : first + 1), at, words);
        }
    }

    @Test
    void theFieldAndTheRoleHaveToBeShown() {
        for (Award award : POLICY.awards()) {
            List<String> things = POLICY.guidance().preparations(List.of(award)).stream().map(Text::en).toList();
            List<String> facts = POLICY.factsOf(award).stream().map(Fact::id).toList();
            assertEquals(facts.contains("industry"), things.stream()
                    .anyMatch(it -> it.contains("the project’s field")), award.id());
            boolean hasRole = award.conditions().stream().anyMatch(it -> it instanceof Condition.OneOf on && on.fact()
                    .id().equals("chainRole"));
            assertEquals(hasRole, things.stream().anyMatch(it -> it.contains("role in its industrial chain")),
                    award.id());
            assertEquals(award.payableFrom().isPresent(), things.stream()
                    .anyMatch(it -> it.startsWith("Proof that the project is")), award.id());
        }
        assertTrue(page("/zh/awards/quality-steward").select(".checklist li").text().contains("备案文件"));
    }

    /** The result lists the same by stage, folded, and leads to where the awards are beside it. */
    @ParameterizedTest
    @CsvSource({"zh, planned", "en, planned", "zh, in-production", "en, completed"})
    void theResultListsTheSame(String language, String stage) {
        String answers = PLANNED.replace("in-production", stage);
        Document whole = page("/" + language + "/prepare?" + answers);
        Document result = page("/" + language + "/result?" + answers);
        assertEquals(whole.select(".checklist li").eachText(), result.select("#ready details:not([open]) .checklist li")
                .eachText());
        assertEquals(whole.select(".prepare__stage:has(.checklist) h2").eachText(), result.select("#ready h3")
                .eachText());
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
        assertEquals("由谁审核兑付", page.select("main section:last-of-type h2").text());
        assertEquals("Who decides", page("/en/prepare?" + PLANNED).select("main section:last-of-type h2").text());
        assertFalse(page.select("main").text().contains("电话") || page.select("main a[rel=noreferrer]").hasText());
    }

    @Test
    void everyAwardHasSomethingToPrepareBesidesTheLicence() {
        for (Award award : POLICY.awards()) {
            assertTrue(POLICY.guidance().preparations(List.of(award)).size() >= 2, award.id());
        }
    }

    /** No paper shows that a project has no role in a chain, and a new drug is not evaluated for its consistency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | exhibition-booth        | 展位合同、发票和付款凭证 | 药品
            zh | exhibition-booth        | 展会组织单位的证明，如参展通知 | 认定
            en | exhibition-booth        | The booth contract, its invoice and proof of payment | drug
            en | exhibition-booth        | An account of the enterprise’s heritage industry, such as its main products | recognition
            zh | new-build-chain-building | 主管部门认可产业链定位的文件 | 认定
            zh | new-build-tiered        | 项目所属领域的说明，如主要产品介绍 | 产业链定位
            en | new-build-tiered        | An account of the project’s field, such as its main products | role in its industrial chain
            zh | innovative-drug         | 药品在湖州产业化的证明，如药品生产许可证和销售发票 | 一致性评价
            en | improved-drug           | Proof that the drug is produced in Huzhou, such as its production licence and sales invoices | consistency
            zh | generic-drug            | 仿制药通过一致性评价的批准文件，或新取得的药品注册证书 | 在湖州产业化
            zh | maker-in-china          | 证书或备案文件，或列有企业或项目名称的通知或公布名单 | 认定
            en | champion-leading-programme | The business licence that shows the registered address in Huzhou | recognition""")
    void anAwardsPageListsItsOwn(String language, String award, String thing, String notAsked) {
        List<String> things = page("/" + language + "/awards/" + award).select(".checklist li").eachText();
        assertTrue(things.contains(thing), things::toString);
        assertTrue(things.stream().noneMatch(it -> it.contains(notAsked)), things::toString);
    }

    @ParameterizedTest
    @CsvSource({"chain-building, true", "none, false"})
    void onlyAProjectWithARoleHasItToShow(String role, boolean isAsked) {
        Document page = page("/zh/prepare?topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=planned"
                + "&equipmentInvestment=3000&industry=semiconductors-optoelectronics&chainRole=" + role
                + "&on=2025-06-30");
        assertEquals(isAsked, page.select(".checklist").text().contains("产业链定位"), page.select(".checklist").text());
        assertTrue(page.select(".checklist").text().contains("项目所属领域"), page.text());
    }
}
